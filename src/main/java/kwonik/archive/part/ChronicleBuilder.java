package kwonik.archive.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kwonik.archive.json.Ids;
import kwonik.archive.json.ProblemCollector;
import kwonik.archive.part.ExcerptReader.Placed;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Event.Details;
import kwonik.model.EventsById;
import kwonik.model.Excerpt;
import kwonik.model.Glossary;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.Term;
import org.jspecify.annotations.Nullable;

/// Joins the parts of a chronicle, whatever their order in the file: an event may come before its lane and its
/// sources.
public final class ChronicleBuilder {
    private final ProblemCollector findings;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final List<Era> eras = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final EventsById events = new EventsById();
    private int[] idLines = new int[64];
    /// The ids of events that were lost for another reason: they are taken too.
    private final Ids lostIds = new Ids();
    /// Events that were entered and turned out to be lost.
    private final BitSet lost = new BitSet();

    /// Lanes that were named before they came: one stand-in each, so that waiting costs an event no more than
    /// three numbers.
    private final Map<String, Lane> awaited = new HashMap<>();

    private int waiting;
    private int[] waitingEvents = new int[16];
    private int[] waitingIndexes = new int[16];
    private int[] waitingLines = new int[16];

    private final StoryBuilder stories;
    private final List<Cited> cited = new ArrayList<>();
    private boolean cutShort;

    public ChronicleBuilder(ProblemCollector findings) {
        this.findings = findings;
        this.stories = new StoryBuilder(findings);
    }

    public void add(Source source) {
        sources.put(source.id(), source);
    }

    public void add(Lane lane) {
        lanes.put(lane.id(), lane);
    }

    public void add(Era era) {
        eras.add(era);
    }

    public void add(Term term) {
        terms.add(term);
    }

    public void add(StoryReader.ReadStory story) {
        stories.add(story);
    }

    /// The lane of that id, or what stands in for it until it comes.
    Lane lane(String id) {
        Lane lane = lanes.get(id);
        return lane != null ? lane : awaited.computeIfAbsent(id, k -> new Lane(k, Localized.of(k)));
    }

    /// The line in which an event of that id came before, or 0.
    int lineOf(String id) {
        int place = events.placeOf(id);
        return place >= 0 ? idLines[place] : lostIds.lineOf(id);
    }

    /// An event is lost, and its id taken all the same.
    void lose(String id, int idLine) {
        lostIds.add(id, idLine);
    }

    /// Adds an event unless its id is taken.
    ///
    /// @param index its place in the file
    /// @param laneLine where its lane is named
    /// @return whether it was added
    public boolean add(Event event, int index, int idLine, int laneLine) {
        int place = events.size();
        if (lostIds.lineOf(event.id()) > 0 || !events.add(event)) {
            return false;
        }
        if (place == idLines.length) {
            idLines = Arrays.copyOf(idLines, place * 2);
        }
        idLines[place] = idLine;
        if (!awaited.isEmpty() && !lanes.containsKey(event.lane().id())) {
            await(place, index, laneLine);
        }
        return true;
    }

    private void await(int place, int index, int laneLine) {
        if (waiting == waitingEvents.length) {
            waitingEvents = Arrays.copyOf(waitingEvents, waiting * 2);
            waitingIndexes = Arrays.copyOf(waitingIndexes, waiting * 2);
            waitingLines = Arrays.copyOf(waitingLines, waiting * 2);
        }
        waitingEvents[waiting] = place;
        waitingIndexes[waiting] = index;
        waitingLines[waiting++] = laneLine;
    }

    /// Notes the excerpts of the event added last whose sources have not come yet.
    void cite(List<Placed> excerpts) {
        for (Placed placed : excerpts) {
            if (!sources.containsKey(placed.excerpt().sourceId())) {
                cited.add(new Cited(events.size() - 1, placed));
            }
        }
    }

    /// The file broke off: what it would have said later is not missed.
    public void cutShort() {
        cutShort = true;
    }

    /// The chronicle of all parts that hold.
    ///
    /// @param lostSource whether a source of an id was met but lost
    public Chronicle chronicle(Chronicle.About about, Map<String, String> extras, Predicate<String> lostSource) {
        placeInLanes();
        dropUncited(lostSource);
        return stories.joined(joined(about, lost.isEmpty() ? events : kept(), extras), cutShort);
    }

    /// How many events were added.
    public int size() {
        return events.size();
    }

    /// The chronicle so far, or null while it has events that wait for what they point at.
    @Nullable
    public Chronicle soFar(Chronicle.About about) {
        return waiting > 0 || !cited.isEmpty() ? null : joined(about, events, Map.of());
    }

    private Chronicle joined(Chronicle.About about, EventsById of, Map<String, String> extras) {
        Chronicle joined =
                new Chronicle(about, List.copyOf(sources.values()), List.copyOf(lanes.values()), eras, of, extras);
        return terms.isEmpty() ? joined : joined.withGlossary(new Glossary(terms));
    }

    private EventsById kept() {
        EventsById kept = new EventsById();
        for (int i = lost.nextClearBit(0); i < events.size(); i = lost.nextClearBit(i + 1)) {
            kept.add(events.get(i));
        }
        return kept;
    }

    private void placeInLanes() {
        if (cutShort && lanes.isEmpty()) {
            lanes.putAll(awaited);
        }
        for (int i = 0; i < waiting; i++) {
            Event event = events.get(waitingEvents[i]);
            Lane lane = lanes.get(event.lane().id());
            if (lane == null) {
                String path = "$.events[" + waitingIndexes[i] + "].lane";
                findings.dangling(
                        waitingLines[i],
                        path,
                        "archive.lane",
                        event.lane().id(),
                        ProblemCollector.known(lanes.keySet()));
                lost.set(waitingEvents[i]);
            } else {
                events.replace(waitingEvents[i], in(event, lane, event.details()));
            }
        }
    }

    private void dropUncited(Predicate<String> lostSource) {
        Map<Integer, Set<Excerpt>> dropped = new HashMap<>();
        for (Cited late : cited) {
            String source = late.placed.excerpt().sourceId();
            if (!sources.containsKey(source)) {
                dropped.computeIfAbsent(late.event, k -> new HashSet<>()).add(late.placed.excerpt());
                if (!cutShort || !sources.isEmpty()) {
                    String key = lostSource.test(source) ? "archive.source.lost" : "archive.source";
                    findings.dangling(
                            late.placed.line(),
                            late.placed.path(),
                            key,
                            source,
                            ProblemCollector.known(sources.keySet()));
                }
            }
        }
        dropped.forEach((at, excerpts) -> {
            Event event = events.get(at);
            events.replace(at, in(event, event.lane(), without(event.details(), excerpts)));
        });
    }

    private static Event in(Event event, Lane lane, Details details) {
        return event.withLane(lane).withDetails(details);
    }

    private static Details without(Details all, Set<Excerpt> lost) {
        List<Claim> claims = all.evidence().claims().stream()
                .map(claim ->
                        new Claim(claim.question(), claim.relation(), claim.note(), without(claim.answers(), lost)))
                .toList();
        return all.withEvidence(all.evidence()
                .withExcerpts(without(all.evidence().excerpts(), lost))
                .withClaims(claims));
    }

    private static List<Excerpt> without(List<Excerpt> all, Set<Excerpt> lost) {
        return all.stream().filter(excerpt -> !lost.contains(excerpt)).toList();
    }

    /// An excerpt whose source had not come when it was read, by the place of its event.
    private record Cited(int event, Placed placed) {}
}
