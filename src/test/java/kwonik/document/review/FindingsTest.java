package kwonik.document.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.document.Document;
import kwonik.document.EventEdits;
import kwonik.document.Origin;
import kwonik.document.StoryEdits;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.document.told.ChangeWords;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Problem;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// What is wrong or doubtful in an open chronicle is found with the field in which to see to it.
class FindingsTest {
    private static final Lane LANE = new Lane("lane", Localized.of("Lane"));
    private static final Reference GOOD = new Reference("A book", "", null, "https://example.org/", "", "");

    private static Document document(Event.Details details, List<Problem> problems) {
        Source source = new Source(
                "source",
                new Source.Publication("book", "Book", List.of(), "", null, ""),
                SourceKind.OPINION,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
        Event plain = new Event("plain", null, LANE, 3, Localized.of("Plain"), Event.Details.NONE);
        Event event = new Event("event", When.parse("1995"), LANE, 3, Localized.of("Event"), details);
        Chronicle chronicle = new Chronicle(
                new Chronicle.About("id", Localized.of("Title"), Localized.NONE, "", ""),
                List.of(source),
                List.of(LANE),
                List.of(),
                List.of(plain, event),
                Map.of());
        Origin origin = Origin.inside("inside", () -> new ByteArrayInputStream(new byte[0]));
        return Document.read(origin, chronicle, problems);
    }

    private static Event.Details sound() {
        return Event.Details.NONE
                .withBasis(new DateBasis(DateBasis.Kind.STATED, Localized.NONE, ""))
                .withReferences(List.of(GOOD, GOOD));
    }

    /// Each finding as `kind id names: key`.
    private static List<String> found(Document document) {
        return Findings.in(document, Map.of()).first().stream()
                .map(FindingsTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        String told = new ChangeWords(Words.in(Locale.FRENCH), List.of()).line(finding.path());
        assertFalse(told.isBlank());
        FieldPath path = finding.path();
        String key = switch (finding) {
            case Finding.Doubtful doubtful -> doubtful.key();
            case Finding.InFile file -> file.problem().key();
            case Finding.Undecided _ -> "undecided";
        };
        return path.kind().name().toLowerCase(Locale.ROOT) + " " + path.id() + " " + String.join(".", path.names())
                + ": " + key;
    }

    @Test
    void aSourceWithoutAReasonAndAStoryWithoutStepsAreFoundAndGoOnceTheyHaveThem() {
        Document document = document(sound(), List.of());
        assertEquals(List.of("source source kindReason: reason"), found(document));
        Document told = document.with(StoryEdits.add(new Story("story", Localized.of("Story"), List.of())));
        assertEquals(List.of("source source kindReason: reason", "story story steps: steps"), found(told));
        assertEquals(found(document), found(told.undo()));
    }

    @Test
    void theFieldsOfAnEventSayWhatTheyWant() {
        Reference wrong = new Reference(
                "Page", "", null, "example.org", "one two three four five six seven eight nine ten a b c d e f", "");
        Illustration picture = new Illustration("a.png", Localized.NONE, "", "");
        Event.Details details = Event.Details.NONE
                .withBasis(new DateBasis(DateBasis.Kind.INFERRED, Localized.NONE, ""))
                .withReferences(List.of(GOOD, wrong))
                .withEvidence(Event.Evidence.NONE.withPictures(List.of(picture)).withDiffers(List.of(Difference.DATE)));
        assertEquals(
                List.of(
                        "source source kindReason: reason",
                        "event event doubt: unexplained-mark",
                        "event event working: working",
                        "event event references.2.url: address",
                        "event event references.2.quote: phrase",
                        "event event pictures.1.alt: picture-alt",
                        "event event pictures.1.credit: picture-credit",
                        "event event pictures.1.license: picture-license"),
                found(document(details, List.of())));
    }

    @Test
    void lintLeadsToItsField() {
        Event.Details details = Event.Details.NONE.withSummary(Localized.of("Only told."));
        Document document = document(details, List.of());
        assertTrue(found(document).contains("event event references: few-references"), found(document)::toString);
        assertTrue(found(document).contains("event event when: no-date-basis"), found(document)::toString);
        Document next = document.with(EventEdits.references("event", List.of(GOOD, GOOD)));
        assertFalse(found(next).contains("event event references: few-references"));
    }

    @Test
    void aFaultOfTheFileLeadsToThePartThatStandsThereAsLongAsNoneWasLost() {
        Problem warning = new Problem(
                Problem.Severity.WARNING, "file.json", 9, "$.events[1].title.xx", "archive.half", List.of());
        assertEquals(
                "event event title: archive.half",
                found(document(sound(), List.of(warning))).getFirst());
        Problem error =
                new Problem(Problem.Severity.ERROR, "file.json", 3, "$.events[0].lane", "archive.blank", List.of());
        List<String> both = found(document(sound(), List.of(error, warning)));
        assertEquals(List.of("event  lane: archive.blank", "event  title: archive.half"), both.subList(0, 2));
        Document gone = document(sound(), List.of(warning)).with(EventEdits.delete("event"));
        assertEquals("event  title: archive.half", found(gone).getFirst());
    }

    @Test
    void everyFindingCanBeSaidInEveryLanguage() {
        Event.Details details = Event.Details.NONE
                .withSummary(Localized.of("Told."))
                .withBasis(new DateBasis(DateBasis.Kind.EXTERNAL, Localized.NONE, ""));
        Listing<Finding> all = Findings.in(document(details, List.of()), Map.of());
        assertEquals(3, all.count());
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.forLanguageTag(tag));
            for (Finding finding : all.first()) {
                assertFalse(finding.said(words).isBlank());
            }
        }
        Finding undecided = new Finding.Undecided(new FieldPath(Parts.Kind.LANE, "lane", List.of("name")));
        assertTrue(undecided.said(Words.in(Locale.ENGLISH)).startsWith("Changed here and in the file"));
    }
}
