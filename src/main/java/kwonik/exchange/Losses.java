package kwonik.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import kwonik.document.merge.Dating;
import kwonik.document.merge.Differences;
import kwonik.document.merge.FieldChange;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.exchange.common.Remark;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Problem;

/// Tells what of a chronicle another format did not hold: what is not in the chronicle that is read back.
///
/// Formats that name lanes and eras and give them no ids lose nothing by it: those of one name are one.
public final class Losses {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");

    private Losses() {}

    /// A part of one kind, a field of it, and a language where it has several; the last two may be empty.
    private record Field(Parts.Kind kind, String name, String language) {}

    /// What is lost, field by field, each with the number of parts that lost it.
    ///
    /// @param before what was written
    /// @param after what was read back
    public static List<Remark> of(Chronicle before, Chronicle after) {
        Map<Field, Set<String>> lost = new LinkedHashMap<>();
        for (FieldChange change : Differences.between(Parts.of(before), Parts.of(alike(before, after)))) {
            FieldPath path = change.path();
            boolean counts = isLost(change)
                    && !path.names().contains(FieldPath.ORDER)
                    && !(path.kind() == Parts.Kind.ABOUT && path.field().equals("id"));
            if (counts) {
                lost.computeIfAbsent(field(change), _ -> new LinkedHashSet<>()).add(path.id());
            }
        }
        List<Remark> told = new ArrayList<>();
        lost.forEach((field, ids) -> told.add(remark(field, ids.size())));
        return told;
    }

    /// Whether what was there is not there any more; a list may have more than before.
    private static boolean isLost(FieldChange change) {
        Object before = change.before().orElse(null);
        Object after = change.after().orElse(null);
        return before != null
                && !(before instanceof List<?> some && after instanceof List<?> all && all.containsAll(some));
    }

    private static Field field(FieldChange change) {
        FieldPath path = change.path();
        if (path.field().equals("when") && isWorking(change)) {
            return new Field(path.kind(), "working", "");
        }
        String language =
                path.names().size() == 2 && LANGUAGES.contains(path.names().get(1))
                        ? path.names().get(1)
                        : "";
        return new Field(path.kind(), path.field(), language);
    }

    /// Whether the date is there, and only how it is known is lost.
    private static boolean isWorking(FieldChange change) {
        return change.before().orElse(null) instanceof Dating before
                && change.after().orElse(null) instanceof Dating after
                && Objects.equals(before.when(), after.when());
    }

    private static Remark remark(Field field, int count) {
        List<String> args = new ArrayList<>();
        args.add(message("document.told.parts." + field.kind().name().toLowerCase(Locale.ROOT)));
        args.add(String.valueOf(count));
        String key = "report.lost.part";
        if (!field.name().isEmpty()) {
            key = field.kind() == Parts.Kind.ABOUT ? "report.lost.about" : "report.lost.field";
            args.add(message("document.told.field." + field.name()));
        }
        if (!field.language().isEmpty()) {
            key += ".in";
            args.add(message("document.told.language." + field.language()));
        }
        return new Remark(Remark.Kind.LEFT_OUT, 0, "", key, args);
    }

    private static String message(String key) {
        return Problem.message(key, List.of());
    }

    // ----- Parts of one name

    private static Chronicle alike(Chronicle before, Chronicle after) {
        BiFunction<String, Localized, String> lanes = known(before.lanes(), Lane::id, Lane::name);
        BiFunction<String, Localized, String> eras = known(before.eras(), Era::id, Era::name);
        Set<String> taken = new LinkedHashSet<>();
        Map<String, Lane> renamed = new HashMap<>();
        List<Lane> all = new ArrayList<>();
        for (Lane lane : after.lanes()) {
            String id = lanes.apply(lane.id(), lane.name());
            Lane next = new Lane(taken.add(id) ? id : free(lane.id(), taken), lane.name());
            renamed.put(lane.id(), next);
            all.add(next);
        }
        List<Event> events = after.events().stream()
                .map(event -> event.withLane(renamed.getOrDefault(event.lane().id(), event.lane())))
                .toList();
        Set<String> used = new LinkedHashSet<>();
        List<Era> periods = after.eras().stream()
                .map(era -> {
                    String id = eras.apply(era.id(), era.name());
                    return new Era(used.add(id) ? id : free(era.id(), used), era.name(), era.when(), era.references());
                })
                .toList();
        return new Chronicle(after.about(), after.sources(), all, periods, events, after.extras())
                .withGlossary(after.glossary())
                .withStories(after.stories());
    }

    private static String free(String id, Set<String> taken) {
        String next = id;
        while (!taken.add(next)) {
            next += "-";
        }
        return next;
    }

    /// The id that a part of this name has in the first chronicle; its own where there is none.
    private static <P> BiFunction<String, Localized, String> known(
            List<P> parts, Function<P, String> id, Function<P, Localized> name) {
        Map<String, String> byName = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        parts.forEach(part -> {
            byName.putIfAbsent(name.apply(part).in("en"), id.apply(part));
            ids.add(id.apply(part));
        });
        return (own, called) -> ids.contains(own) ? own : byName.getOrDefault(called.in("en"), own);
    }
}
