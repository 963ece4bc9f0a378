package kwonik.document.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kwonik.document.merge.Conflict.Side;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Samples;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import org.junit.jupiter.api.Test;

/// What comes together field by field, what is asked, and what is kept because it is used.
class MergeTest {
    private static final Source SOURCE = Samples.source("s", SourceKind.OPINION);
    private static final Event A = Samples.event("a", "1990", Samples.ARMY, 3);
    private static final Event B = Samples.event("b", "1995", Samples.POLICE, 3);
    private static final Chronicle BASE = Samples.chronicle(List.of(SOURCE), List.of(A, B))
            .withStories(List.of(Samples.story("st", Samples.at("a"))));

    private static Merge merge(Chronicle ours, Chronicle theirs) {
        return merge(BASE, ours, theirs);
    }

    private static Merge merge(Chronicle base, Chronicle ours, Chronicle theirs) {
        return Merge.of(Parts.of(base), Parts.of(ours), Parts.of(theirs));
    }

    private static Chronicle with(UnaryOperator<Event> change) {
        return BASE.with(change.apply(A));
    }

    private static Event a(Chronicle chronicle) {
        return chronicle.event("a").orElseThrow();
    }

    private static List<String> asked(Merge merge) {
        return merge.conflicts().stream()
                .map(conflict -> conflict.path().id() + ":"
                        + String.join("/", conflict.path().names()))
                .toList();
    }

    private static List<String> ids(Chronicle chronicle) {
        return chronicle.events().stream().map(Event::id).toList();
    }

    // ----- Fields

    @Test
    void differentFieldsOfOneEventComeTogether() {
        Merge merge = merge(
                with(a -> a.withImportance(5).withTitle(Localized.of(Map.of("en", "Event a", "fr", "Événement")))),
                with(a -> a.withWhen(When.parse("1991"))
                        .withTitle(Localized.of(Map.of("en", "New", "ht", "Nouvo")))
                        .withLane(Samples.POLICE)));
        assertEquals(List.of(), asked(merge));
        Event a = a(merge.chronicle());
        assertEquals(5, a.importance());
        assertEquals("1991", String.valueOf(a.when()));
        assertEquals("police", a.lane().id());
        assertEquals(Localized.of(Map.of("en", "New", "fr", "Événement", "ht", "Nouvo")), a.title());
    }

    @Test
    void oneFieldChangedTwiceIsAsked() {
        Chronicle ours = with(a -> a.withTitle(Localized.of("Ours")));
        Chronicle theirs = with(a -> a.withTitle(Localized.of("Theirs")).withImportance(1));
        Merge merge = merge(ours, theirs);
        assertEquals(
                List.of(new Conflict(
                        new FieldPath(Parts.Kind.EVENT, "a", List.of("title", "en")),
                        Optional.of("Event a"),
                        Optional.of("Ours"),
                        Optional.of("Theirs"))),
                merge.conflicts());
        assertEquals("Ours", a(merge.chronicle()).title().in("en"));
        assertEquals(1, a(merge.chronicle()).importance());
        Merge decided = Merge.of(Parts.of(BASE), Parts.of(ours), Parts.of(theirs), _ -> Side.THEIRS);
        assertEquals("Theirs", a(decided.chronicle()).title().in("en"));
    }

    @Test
    void aDateAndHowItIsKnownAreOneField() {
        DateBasis inferred = new DateBasis(DateBasis.Kind.INFERRED, Localized.of("counted back"), "");
        Merge merge = merge(
                with(a -> a.withWhen(When.parse("1991"))),
                with(a -> a.withDetails(a.details().withBasis(inferred))));
        assertEquals(List.of("a:when"), asked(merge));
        assertEquals(DateBasis.UNKNOWN, a(merge.chronicle()).details().basis());
    }

    @Test
    void tagsAreASet() {
        Chronicle base = with(a -> a.withDetails(Samples.tagged("x", "y")));
        Merge merge = merge(
                base,
                base.with(a(base).withDetails(Samples.tagged("y", "x", "mine"))),
                base.with(a(base).withDetails(Samples.tagged("yours", "y"))));
        assertEquals(List.of(), asked(merge));
        assertEquals(
                List.of("mine", "y", "yours"),
                a(merge.chronicle()).details().tags().stream().sorted().toList());
    }

    @Test
    void excerptsClaimsPicturesAndReferencesAreMergedOneByOne() {
        Excerpt first = Samples.excerpt("s", Excerpt.Role.DIRECT);
        Excerpt second = Samples.excerpt("s", Excerpt.Role.THEME);
        Excerpt corrected = new Excerpt("s", Excerpt.Role.DIRECT, first.exact(), "p", "", first.start(), first.end());
        Claim claim = Samples.claim("How many?", "s");
        Claim noted = new Claim(claim.question(), claim.relation(), Localized.of("Mind"), claim.answers());
        Claim related = new Claim(claim.question(), Claim.Relation.CONFLICT, claim.note(), claim.answers());
        Illustration picture = new Illustration("a.png", Localized.NONE, "", "");
        Reference reference = new Reference("R", "", null, "https://example.org", "", "");
        Event.Evidence evidence = new Event.Evidence(List.of(first), List.of(), List.of(claim), List.of(picture));
        Event full =
                A.withDetails(A.details().withReferences(List.of(reference))).withEvidence(evidence);
        Chronicle base = BASE.with(full);
        Event ours = full.withEvidence(new Event.Evidence(
                List.of(corrected),
                List.of(),
                List.of(noted),
                List.of(new Illustration("a.png", Localized.NONE, "Me", ""))));
        Event theirs = full.withDetails(full.details().withReferences(List.of()))
                .withEvidence(new Event.Evidence(
                        List.of(second, first),
                        List.of(),
                        List.of(related, Samples.claim("When?", "s")),
                        List.of(new Illustration("a.png", Localized.of("A"), "", ""))));
        Merge merge = merge(base, base.with(ours), base.with(theirs));
        assertEquals(List.of(), asked(merge));
        Event.Details details = a(merge.chronicle()).details();
        assertEquals(List.of(second, corrected), details.evidence().excerpts());
        assertEquals(
                new Claim(claim.question(), Claim.Relation.CONFLICT, Localized.of("Mind"), claim.answers()),
                details.evidence().claims().getFirst());
        assertEquals(2, details.evidence().claims().size());
        assertEquals(
                List.of(new Illustration("a.png", Localized.of("A"), "Me", "")),
                details.evidence().pictures());
        assertEquals(List.of(), details.references());
    }

    @Test
    void keysThatStandTwiceMakeTheListOneField() {
        Reference one = new Reference("R", "", null, "https://example.org", "", "");
        Reference other = new Reference("S", "", null, "https://example.org", "", "");
        Merge merge = merge(
                with(a -> a.withDetails(a.details().withReferences(List.of(one, other)))),
                with(a -> a.withDetails(a.details().withReferences(List.of(other)))));
        assertEquals(List.of("a:references"), asked(merge));
    }

    @Test
    void anEmptiedTextAndAnotherLanguageLeaveATitle() {
        Chronicle base = with(a -> a.withTitle(Localized.of(Map.of("en", "", "fr", "Un", "ht", "Youn"))));
        Merge merge = merge(
                base,
                base.with(a(base).withTitle(Localized.of(Map.of("en", "", "fr", "Un")))),
                base.with(a(base).withTitle(Localized.of(Map.of("en", "", "ht", "Youn")))));
        assertEquals(List.of("a:title"), asked(merge));
        assertEquals("Un", a(merge.chronicle()).title().in("fr"));
    }

    // ----- Parts

    @Test
    void whatOneDeletedAndTheOtherChangedIsAsked() {
        Merge merge = merge(BASE.without("b"), BASE.with(B.withImportance(5)));
        assertEquals(List.of("b:"), asked(merge));
        assertEquals(Optional.empty(), merge.conflicts().getFirst().ours());
        assertEquals(List.of("a"), ids(merge.chronicle()));
        // and what the other left alone goes
        assertEquals(
                List.of("a"),
                ids(merge(BASE.without("b"), with(a -> a.withImportance(5))).chronicle()));
    }

    @Test
    void partsOfOneIdThatBothHaveMadeAreAskedFieldByField() {
        Event ours = Samples.event("new", "1999", Samples.ARMY, 4);
        Event theirs = Samples.event("new", "1998", Samples.ARMY, 3).withDetails(Samples.tagged("t"));
        Merge merge = merge(BASE.with(ours), BASE.with(theirs));
        assertEquals(List.of("new:when"), asked(merge));
        Event made = merge.chronicle().event("new").orElseThrow();
        assertEquals(4, made.importance());
        assertEquals(List.of("t"), made.details().tags());
    }

    @Test
    void aLaneThatIsUsedIsKept() {
        Chronicle ours = BASE.with(B.withLane(Samples.ARMY)).withLanes(List.of(Samples.ARMY));
        Chronicle theirs = BASE.with(Samples.event("c", "2000", Samples.POLICE, 3));
        for (Merge merge : List.of(merge(ours, theirs), merge(theirs, ours))) {
            assertEquals(List.of(), asked(merge));
            assertEquals(
                    List.of(Samples.ARMY, Samples.POLICE), merge.chronicle().lanes());
        }
    }

    @Test
    void aSourceThatIsUsedIsKept() {
        Chronicle ours = BASE.withSources(List.of());
        Chronicle theirs = with(a ->
                a.withDetails(Samples.quoting(List.of(Samples.excerpt("s", Excerpt.Role.DIRECT)), List.of())));
        assertEquals(List.of(SOURCE), merge(ours, theirs).chronicle().sources());
        assertEquals(List.of(SOURCE), merge(theirs, ours).chronicle().sources());
    }

    @Test
    void anEventThatAStoryStopsAtIsKept() {
        Chronicle ours = BASE.without("b");
        Chronicle theirs = BASE.withStories(List.of(Samples.story("st", Samples.at("a"), Samples.at("b"))));
        for (Merge merge : List.of(merge(ours, theirs), merge(theirs, ours))) {
            assertEquals(List.of(), asked(merge));
            assertEquals(List.of("a", "b"), ids(merge.chronicle()));
            assertEquals(2, merge.chronicle().stories().getFirst().steps().size());
        }
    }

    @Test
    void eventsOfARenamedLaneGoAlong() {
        Lane renamed = new Lane("army", Localized.of("Armed forces"));
        Chronicle ours = BASE.withLanes(List.of(renamed, Samples.POLICE));
        Chronicle theirs = BASE.with(A.withImportance(1)).with(Samples.event("c", "2000", Samples.ARMY, 3));
        for (Merge merge : List.of(merge(ours, theirs), merge(theirs, ours))) {
            assertEquals(List.of(), asked(merge));
            assertEquals(renamed, a(merge.chronicle()).lane());
            assertEquals(renamed, merge.chronicle().event("c").orElseThrow().lane());
            assertEquals(1, a(merge.chronicle()).importance());
        }
    }

    @Test
    void partsThatPointAtNothingMakeAChronicleAllTheSame() {
        Event lost = Samples.event("c", "2000", new Lane("gone", Localized.of("Gone")), 3)
                .withDetails(Samples.quoting(List.of(Samples.excerpt("nowhere", Excerpt.Role.DIRECT)), List.of()));
        Story story = Samples.story("new", Samples.at("nowhere"), Samples.over("1990/1999"));
        Parts ours = new Parts(
                null, new Parts.Lists(List.of(), List.of(), List.of(), List.of(), List.of(story)), List.of(lost));
        Chronicle merged = Merge.of(Parts.NONE, ours, Parts.of(BASE)).chronicle();
        assertEquals(
                List.of("army", "police", "gone"),
                merged.lanes().stream().map(Lane::id).toList());
        assertEquals(
                List.of(), merged.event("c").orElseThrow().details().evidence().excerpts());
        assertEquals(1, merged.stories().getLast().steps().size());
        assertEquals(BASE.about(), merged.about());
    }

    // ----- Order

    private static Chronicle lanes(String... names) {
        List<Lane> lanes = List.of(names).stream()
                .map(name -> new Lane(name, Localized.of(name)))
                .toList();
        return Samples.chronicle(List.of(), lanes, List.of());
    }

    private static String order(Merge merge) {
        return String.join("", merge.chronicle().lanes().stream().map(Lane::id).toList());
    }

    @Test
    void whatIsNewStandsBehindWhatItStoodBehind() {
        Chronicle base = lanes("a", "b", "c");
        assertEquals("axbyc", order(merge(base, lanes("a", "x", "b", "c"), lanes("a", "b", "y", "c"))));
        assertEquals("xabyc", order(merge(base, lanes("x", "a", "b", "c"), lanes("a", "b", "y", "c"))));
        assertEquals("xxyyabc", order(merge(base, lanes("yy", "a", "b", "c"), lanes("xx", "a", "b", "c"))));
        assertEquals("axc", order(merge(base, lanes("a", "b", "x", "c"), lanes("a", "c"))));
    }

    @Test
    void theOrderOfTheSideThatMovedCounts() {
        Chronicle base = lanes("a", "b", "c");
        assertEquals("cxab", order(merge(base, lanes("c", "a", "b"), lanes("a", "b", "c", "x"))));
        assertEquals("cxab", order(merge(base, lanes("a", "b", "c", "x"), lanes("c", "a", "b"))));
        assertEquals("cab", order(merge(base, lanes("c", "a", "b"), lanes("c", "a", "b"))));
    }

    @Test
    void twoNewOrdersAreAsked() {
        Chronicle base = lanes("a", "b", "c");
        Chronicle ours = lanes("c", "a", "b");
        Chronicle theirs = lanes("b", "a", "c", "x");
        Merge merge = merge(base, ours, theirs);
        assertEquals(List.of(":order"), asked(merge));
        assertEquals("cxab", order(merge));
        assertEquals("bacx", order(Merge.of(Parts.of(base), Parts.of(ours), Parts.of(theirs), _ -> Side.THEIRS)));
        Parts agreed = Merge.undisputed(Parts.of(base), Parts.of(ours), Parts.of(theirs));
        assertEquals(
                List.of("a", "b", "c", "x"),
                agreed.lanes().all().stream().map(Lane::id).toList());
    }

    // ----- Much

    @Test
    void theEventsOfAMillionAreSharedWhereOnlyTheRestDiffers() {
        Chronicle ours = BASE.withStories(List.of());
        Chronicle theirs = with(a -> a.withImportance(5));
        Chronicle merged = merge(ours, theirs).chronicle();
        assertEquals(List.of(), merged.stories());
        assertTrue(merged.sharesEventsWith(theirs));
        assertSame(theirs, merge(BASE, theirs).chronicle());
    }

    @Test
    void manyEventsTakeNoMoreThanAWalk() {
        List<Event> many = IntStream.range(0, 100_000)
                .mapToObj(i -> Samples.event("e" + i, "1990", Samples.ARMY, 3))
                .toList();
        List<Event> mine = new ArrayList<>(many);
        mine.set(70_000, many.get(70_000).withImportance(5));
        mine.add(10, Samples.event("mine", "1991", Samples.ARMY, 3));
        List<Event> other = new ArrayList<>(many);
        other.remove(50_000);
        other.set(89_999, many.get(90_000).withImportance(1));
        Chronicle merged = merge(
                        Samples.chronicle(List.of(), many),
                        Samples.chronicle(List.of(), mine),
                        Samples.chronicle(List.of(), other))
                .chronicle();
        assertEquals(100_000, merged.events().size());
        assertEquals("mine", merged.events().get(10).id());
        assertEquals(5, merged.event("e70000").orElseThrow().importance());
        assertEquals(1, merged.event("e90000").orElseThrow().importance());
    }
}
