package kwonik.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kwonik.model.Chronicle;
import kwonik.model.Chronicle.About;
import kwonik.model.Claim;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Glossary;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.Term;

/// The edits of lanes, eras, sources, terms, and of what a chronicle says of itself; a part that is not there is not
/// changed, and an id always stays.
public final class PartEdits {
    private static final Parts<Lane> LANES = new Parts<>("lane", Chronicle::lanes, Chronicle::withLanes, Lane::id);
    private static final Parts<Era> ERAS = new Parts<>("era", Chronicle::eras, Chronicle::withEras, Era::id);
    private static final Parts<Source> SOURCES =
            new Parts<>("source", Chronicle::sources, Chronicle::withSources, Source::id);
    private static final Parts<Term> TERMS = new Parts<>(
            "term",
            chronicle -> chronicle.glossary().terms(),
            (chronicle, terms) -> chronicle.withGlossary(new Glossary(terms)),
            Term::id);

    private PartEdits() {}

    /// Changes what the chronicle says of itself; its id stays.
    public static Edit about(UnaryOperator<About> change) {
        return new Edit("document.edit.about", chronicle -> {
            About next = change.apply(chronicle.about());
            same(next.id(), chronicle.about().id());
            return next.equals(chronicle.about()) ? chronicle : chronicle.withAbout(next);
        });
    }

    // ----- Lanes

    /// Adds a lane below all others, unless its id is taken.
    public static Edit addLane(Lane lane) {
        return LANES.add(lane);
    }

    public static Edit changeLane(String id, UnaryOperator<Lane> change) {
        return LANES.change(id, change);
    }

    public static Edit moveLane(int from, int to) {
        return LANES.move(from, to);
    }

    /// Deletes a lane; its events go into another one.
    ///
    /// @param insteadId the lane that takes them; not asked for where there are none
    public static Edit deleteLane(String id, String insteadId) {
        return Edit.all(
                "document.edit.lane.delete",
                new Edit("", chronicle -> emptied(chronicle, id, insteadId)),
                LANES.delete(id));
    }

    private static Chronicle emptied(Chronicle chronicle, String id, String insteadId) {
        if (Users.ofLane(chronicle, id).isEmpty()) {
            return chronicle;
        }
        Lane instead = chronicle.lanes().stream()
                .filter(lane -> lane.id().equals(insteadId) && !insteadId.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no other lane " + insteadId));
        return chronicle.withEvents(event -> event.lane().id().equals(id) ? event.withLane(instead) : event);
    }

    // ----- Eras

    public static Edit addEra(Era era) {
        return ERAS.add(era);
    }

    public static Edit changeEra(String id, UnaryOperator<Era> change) {
        return ERAS.change(id, change);
    }

    public static Edit moveEra(int from, int to) {
        return ERAS.move(from, to);
    }

    public static Edit deleteEra(String id) {
        return ERAS.delete(id);
    }

    // ----- Sources

    public static Edit addSource(Source source) {
        return SOURCES.add(source);
    }

    public static Edit changeSource(String id, UnaryOperator<Source> change) {
        return SOURCES.change(id, change);
    }

    public static Edit moveSource(int from, int to) {
        return SOURCES.move(from, to);
    }

    /// Deletes a source with all that is quoted from it; a question that nobody else answers goes with it.
    public static Edit deleteSource(String id) {
        return Edit.all(
                "document.edit.source.delete", new Edit("", chronicle -> unquoted(chronicle, id)), SOURCES.delete(id));
    }

    private static Chronicle unquoted(Chronicle chronicle, String id) {
        return Users.ofSource(chronicle, id).isEmpty()
                ? chronicle
                : chronicle.withEvents(
                        event -> event.withEvidence(without(event.details().evidence(), id)));
    }

    private static Event.Evidence without(Event.Evidence all, String sourceId) {
        List<Claim> claims = all.claims().stream()
                .filter(claim -> !claim.sources().equals(List.of(sourceId)))
                .map(claim ->
                        new Claim(claim.question(), claim.relation(), claim.note(), without(claim.answers(), sourceId)))
                .toList();
        return all.withExcerpts(without(all.excerpts(), sourceId)).withClaims(claims);
    }

    private static List<Excerpt> without(List<Excerpt> all, String sourceId) {
        return all.stream()
                .filter(excerpt -> !excerpt.sourceId().equals(sourceId))
                .toList();
    }

    // ----- Terms

    public static Edit addTerm(Term term) {
        return TERMS.add(term);
    }

    public static Edit changeTerm(String id, UnaryOperator<Term> change) {
        return TERMS.change(id, change);
    }

    public static Edit moveTerm(int from, int to) {
        return TERMS.move(from, to);
    }

    public static Edit deleteTerm(String id) {
        return TERMS.delete(id);
    }

    // ----- All of them

    private static void same(String next, String id) {
        if (!next.equals(id)) {
            throw new IllegalArgumentException("an id stays: " + id);
        }
    }

    /// One kind of part.
    ///
    /// @param name as it stands in the keys of messages
    private record Parts<T>(
            String name,
            Function<Chronicle, List<T>> of,
            BiFunction<Chronicle, List<T>, Chronicle> with,
            Function<T, String> id) {
        Edit add(T part) {
            return edit("add", parts -> {
                if (place(parts, id.apply(part)) < 0) {
                    parts.add(part);
                }
                return parts;
            });
        }

        Edit change(String changed, UnaryOperator<T> change) {
            return edit("change", parts -> {
                int at = place(parts, changed);
                if (at >= 0) {
                    T next = change.apply(parts.get(at));
                    same(id.apply(next), changed);
                    parts.set(at, next);
                }
                return parts;
            });
        }

        Edit move(int from, int to) {
            return edit("move", parts -> {
                if (from >= 0 && from < parts.size() && to >= 0 && to < parts.size()) {
                    parts.add(to, parts.remove(from));
                }
                return parts;
            });
        }

        Edit delete(String deleted) {
            return edit("delete", parts -> {
                parts.removeIf(part -> id.apply(part).equals(deleted));
                return parts;
            });
        }

        private Edit edit(String what, UnaryOperator<List<T>> change) {
            return new Edit("document.edit." + name + "." + what, chronicle -> {
                List<T> next = change.apply(new ArrayList<>(of.apply(chronicle)));
                return next.equals(of.apply(chronicle)) ? chronicle : with.apply(chronicle, next);
            });
        }

        private int place(List<T> parts, String wanted) {
            for (int at = 0; at < parts.size(); at++) {
                if (id.apply(parts.get(at)).equals(wanted)) {
                    return at;
                }
            }
            return -1;
        }
    }
}
