package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Conflict.Side;
import kwonik.document.merge.Differences;
import kwonik.document.merge.FieldChange;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Merge;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.Story;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Whatever two sides have edited: what comes together is a chronicle, and no change of either side is lost unasked.
class MergeLawsTest {
    private static final int TRIES = 500;
    private static final int OURS = 1000;

    /// A chronicle that two sides have edited.
    private record Both(Chronicle base, Chronicle ours, Chronicle theirs) {
        /// @param theirs the first number of the ids that they make
        static Both of(long seed, int theirs) throws IOException {
            Random random = new Random(seed);
            Chronicle base =
                    RandomChronicles.edited(Chronicles.inside().chronicle(), random.nextLong(), 0, random.nextInt(30));
            return new Both(
                    base,
                    RandomChronicles.edited(base, random.nextLong(), OURS, random.nextInt(12)),
                    RandomChronicles.edited(base, random.nextLong(), theirs, random.nextInt(12)));
        }

        Merge merged(Function<Conflict, Side> decision) {
            return Merge.of(Parts.of(base), Parts.of(ours), Parts.of(theirs), decision);
        }

        Both swapped() {
            return new Both(base, theirs, ours);
        }
    }

    private static Merge merge(Chronicle base, Chronicle ours, Chronicle theirs) {
        return Merge.of(Parts.of(base), Parts.of(ours), Parts.of(theirs));
    }

    private static void assertSays(Chronicle expected, Chronicle is) {
        assertEquals(List.of(), Differences.between(Parts.of(expected), Parts.of(is)));
        assertTrue(is.contentEquals(expected));
    }

    private static Set<FieldPath> paths(List<FieldChange> changes) {
        return changes.stream().map(FieldChange::path).collect(Collectors.toSet());
    }

    @Property(tries = TRIES)
    void aSideThatChangedNothingTakesTheOther(@ForAll long seed) throws IOException {
        Both both = Both.of(seed, OURS);
        for (Merge merge : List.of(
                merge(both.base, both.base, both.theirs),
                merge(both.base, both.theirs, both.base),
                merge(both.base, both.theirs, both.theirs))) {
            assertSays(both.theirs, merge.chronicle());
            assertEquals(List.of(), merge.conflicts());
        }
    }

    @Property(tries = TRIES)
    void everyDecisionMakesAChronicle(@ForAll long seed) throws IOException {
        Both both = Both.of(seed, OURS);
        Random random = new Random(seed);
        for (Merge merge : List.of(
                both.merged(_ -> Side.OURS),
                both.merged(_ -> Side.THEIRS),
                both.merged(_ -> random.nextBoolean() ? Side.OURS : Side.THEIRS))) {
            Chronicle merged = merge.chronicle();
            Set<Lane> lanes = new HashSet<>(merged.lanes());
            assertTrue(merged.events().stream().allMatch(event -> lanes.contains(event.lane())));
            Set<String> sources = merged.sources().stream().map(Source::id).collect(Collectors.toSet());
            assertTrue(merged.excerpts().stream()
                    .map(entry -> entry.getValue())
                    .map(Excerpt::sourceId)
                    .allMatch(sources::contains));
            assertTrue(merged.stories().stream()
                    .flatMap(story -> story.steps().stream())
                    .map(Story.Step::event)
                    .allMatch(event -> event == null || merged.indexOf(event) >= 0));
            assertTrue(merge.conflicts().stream()
                    .noneMatch(conflict -> conflict.ours().equals(conflict.theirs())));
        }
    }

    /// A change that is not in the result was asked for, or overruled by one that was.
    @Property(tries = TRIES)
    void noChangeOfEitherSideIsLostUnasked(@ForAll long seed) throws IOException {
        Both both = Both.of(seed, OURS);
        Merge merge = both.merged(_ -> Side.THEIRS);
        List<FieldPath> asked = merge.conflicts().stream().map(Conflict::path).toList();
        assertKept(both.base, both.ours, merge.chronicle(), asked);
        assertKept(both.base, both.theirs, merge.chronicle(), asked);
    }

    private static void assertKept(Chronicle base, Chronicle side, Chronicle merged, List<FieldPath> asked) {
        Set<FieldPath> lacking = paths(Differences.between(Parts.of(side), Parts.of(merged)));
        for (FieldChange change : Differences.between(Parts.of(base), Parts.of(side))) {
            // what somebody else uses is kept though it was deleted; where all is in order is told apart
            boolean deleted = change.path().names().isEmpty() && change.after().isEmpty();
            boolean order = change.path().names().contains(FieldPath.ORDER);
            boolean overruled = asked.stream()
                    .anyMatch(path -> path.kind() == change.path().kind()
                            && path.id().equals(change.path().id())
                            && (path.names().isEmpty()
                                    || change.path().names().isEmpty()
                                    || path.field().equals(change.path().field())));
            if (!deleted && !order && !overruled && isWhole(change)) {
                assertTrue(!lacking.contains(change.path()), change::toString);
            }
        }
    }

    /// Tags and marks are sets, to which both sides may add.
    private static boolean isWhole(FieldChange change) {
        return !List.of("tags", "differs").contains(change.path().field());
    }

    @Property(tries = TRIES)
    void withoutAConflictItIsTheSameWhoeverComesFirst(@ForAll long seed) throws IOException {
        Both both = Both.of(seed, 2 * OURS);
        Merge merge = both.merged(_ -> Side.OURS);
        Merge swapped = both.swapped().merged(_ -> Side.OURS);
        assertEquals(merge.conflicts().isEmpty(), swapped.conflicts().isEmpty());
        if (merge.conflicts().isEmpty()) {
            assertSays(merge.chronicle(), swapped.chronicle());
        }
        assertSays(merge.chronicle(), both.swapped().merged(_ -> Side.THEIRS).chronicle());
    }

    @Property(tries = TRIES)
    void whatIsUndecidedCanBeDecidedLater(@ForAll long seed) throws IOException {
        Both both = Both.of(seed, OURS);
        Merge merge = both.merged(_ -> Side.OURS);
        Parts agreed = Merge.undisputed(Parts.of(both.base), Parts.of(both.ours), Parts.of(both.theirs));
        Merge again = Merge.of(agreed, Parts.of(merge.chronicle()), Parts.of(both.theirs));
        assertSays(merge.chronicle(), again.chronicle());
        assertEquals(paths(merge), paths(again));
        Merge decided = Merge.of(agreed, Parts.of(merge.chronicle()), Parts.of(both.theirs), _ -> Side.THEIRS);
        // but for the places of parts of one id that the other did not know, and for parts that were needed before
        List<FieldChange> apart =
                Differences.between(Parts.of(both.merged(_ -> Side.THEIRS).chronicle()), Parts.of(decided.chronicle()));
        assertEquals(
                List.of(),
                apart.stream()
                        .filter(change -> !change.path().field().equals(FieldPath.ORDER))
                        .filter(change -> !change.path().names().isEmpty()
                                || change.before().isPresent())
                        .toList());
    }

    @Test
    void theLawsAreTriedOnConflictsOfAllSorts() throws IOException {
        Set<String> met = new HashSet<>();
        for (long seed = 0; seed < TRIES; seed++) {
            Both.of(seed, OURS).merged(_ -> Side.OURS).conflicts().stream()
                    .map(conflict ->
                            conflict.path().kind() + " " + conflict.path().field())
                    .forEach(met::add);
        }
        assertTrue(
                met.containsAll(Set.of(
                        "ABOUT title",
                        "LANE name",
                        "SOURCE ",
                        "SOURCE title",
                        "STORY steps",
                        "EVENT ",
                        "EVENT when",
                        "EVENT lane",
                        "EVENT title",
                        "EVENT summary",
                        "EVENT references")),
                met::toString);
    }

    private static Set<FieldPath> paths(Merge merge) {
        return merge.conflicts().stream().map(Conflict::path).collect(Collectors.toSet());
    }
}
