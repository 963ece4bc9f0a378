package kwonik.exchange.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.SourceKind;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever a foreign file holds becomes a valid chronicle, and what was done to it is said.
class ChronicleDraftTest {
    private static final DataFile FILE = DataFile.of("army.csv", "a,b".getBytes(StandardCharsets.UTF_8));

    private static ChronicleDraft draft() {
        return new ChronicleDraft(FILE, "report.lane");
    }

    @Test
    void theFileIsASourceAndEachEventCitesItsLine() {
        ChronicleDraft draft = draft();
        draft.add(new EventDraft(7).title("Army disbanded").when(When.parse("1995")));
        Chronicle chronicle = draft.build().chronicle();
        assertEquals(SourceKind.DATASET, chronicle.sources().getFirst().kind());
        assertEquals(FILE.sha256(), chronicle.sources().getFirst().text().sha256());
        assertEquals(
                "army.csv:7",
                chronicle.events().getFirst().details().references().getFirst().title());
    }

    @Test
    void idsAreMadeOfTitlesAndStayUnlike() {
        ChronicleDraft draft = draft();
        for (String title : List.of("L’armée", "L'armee", "海地", "海地", "")) {
            draft.add(new EventDraft(1).title(title));
        }
        assertEquals(
                List.of("larmee", "larmee-2", "event", "event-2", "event-3"),
                draft.build().chronicle().events().stream().map(Event::id).toList());
    }

    @Test
    void idsOfOthersAreMadeOursAndOurOwnStay() {
        ChronicleDraft draft = draft();
        draft.add(new EventDraft(1).id("Foo Bar_1").title("A"));
        draft.add(new EventDraft(1).id("foo-bar-1").title("A"));
        draft.add(new EventDraft(1).ownId("Foo_1").title("A"));
        assertEquals(
                List.of("foo-bar-1", "foo-bar-1-2", "Foo_1"),
                draft.build().chronicle().events().stream().map(Event::id).toList());
    }

    @Test
    void aTextStandsForATitleThatIsMissing() {
        ChronicleDraft draft = draft();
        draft.add(new EventDraft(3).summary("Only <b>words</b>"));
        Imported done = draft.build();
        assertEquals("Only words", done.chronicle().events().getFirst().title().in("en"));
        assertTrue(done.report().lines(Words.in(Locale.ENGLISH)).toString().contains("line 3"));
        assertFalse(done.report().lossy());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text|plain text|",
                "a < b > c|a < b > c|",
                "<p>One</p><p>Two &amp; <b>three</b></p>|One¶¶Two & three|",
                "See <a href='http://x.org/a'>the page</a>.|See the page.|http://x.org/a",
                "Fish &amp; chips|Fish & chips|",
                "<script>alert(1)</script>gone|gone|",
                "<a href='javascript:alert(1)'>no</a>|no|",
                "one<br>two|one¶two|",
                "AT&T; done|AT&T; done|"
            })
    void markupBecomesText(String raw, String text, String link) {
        RichText rich = RichText.of(raw);
        assertEquals(text.replace("¶", "\n"), rich.text());
        assertEquals(link == null ? 0 : 1, rich.links().size());
    }

    @Test
    void linksAreReferencesOnce() {
        ChronicleDraft draft = draft();
        draft.add(new EventDraft(1)
                .title("<a href='//un.org/x'>UN</a>")
                .summary("<a href='https://un.org/x'>again</a>")
                .link("www.oas.org", "", "credit"));
        var references = draft.build().chronicle().events().getFirst().details().references();
        assertEquals(
                List.of("https://www.oas.org", "https://un.org/x", ""),
                references.stream().map(each -> each.url()).toList());
        assertEquals("oas.org", references.getFirst().title());
    }

    @Test
    void manyRemarksThatAreAlikeAreCounted() {
        Remarks remarks = new Remarks();
        for (int i = 1; i <= 1_000; i++) {
            remarks.decided(i, "", "report.title.none");
        }
        assertEquals(Remarks.MOST_ALIKE + 1, remarks.all().size());
        assertTrue(remarks.all().getLast().say(Words.in(Locale.FRENCH)).contains("800"));
    }

    @Test
    void xmlIsReadAsFarAsItGoes() throws RefusedException {
        Remarks remarks = new Remarks();
        byte[] bytes =
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><data><event title='A'>x&nbsp;y</event><event"
                        .getBytes(StandardCharsets.UTF_8);
        XmlTree tree = XmlTree.read(DataFile.of("a.xml", bytes), remarks);
        assertEquals("data", tree.name());
        assertEquals(1, tree.children("event").size());
        assertEquals(1, remarks.count("report.breaksOff"));
    }
}
