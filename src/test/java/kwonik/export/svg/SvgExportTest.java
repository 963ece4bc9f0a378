package kwonik.export.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.export.common.ImageSize;
import kwonik.export.pdf.Pdfs;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterOptions;
import kwonik.export.poster.PosterSubject;
import kwonik.export.poster.ViewMemory;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.TextStyle;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgExportTest {
    private static final Lane LANE = new Lane("l", Localized.of("A <lane> & more"));

    @TempDir
    private Path folder;

    private static Event event(String id, String when, String title) {
        return new Event(id, When.parse(when), LANE, 3, Localized.of(title), Event.Details.NONE);
    }

    private static Poster poster(Event... events) {
        Chronicle.About about = new Chronicle.About("c", Localized.of("Tom & \"Jerry\" <1>"), Localized.NONE, "", "");
        Chronicle chronicle = new Chronicle(about, List.of(), List.of(LANE), List.of(), List.of(events), Map.of());
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        return new Poster(
                index,
                new PosterSubject.Time(index.whole()),
                new ImageSize(1200, 700, 96),
                Look.LIGHT,
                Chronicles.ENGLISH,
                ImageFolder.NONE,
                PosterOptions.NONE);
    }

    private byte[] written(Poster poster) throws IOException {
        Path file = folder.resolve("a.svg");
        poster.write(file, Chronicles.FIXED, Progress.NONE);
        return Files.readAllBytes(file);
    }

    private static Document parsed(byte[] svg) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static final Event[] THREE = {
        event("one", "2001-01-01", "First <b>bold</b> & co"),
        event("two", "2004-02/2005-03", "Second\u0007 one"),
        event("one two/three", "2009~", "Third")
    };

    @Test
    void eachEventIsAGroupWithItsIdTitleAndDescription() throws IOException {
        Document svg = parsed(written(poster(THREE)));
        List<Element> groups = all(svg, "g");
        assertEquals(
                List.of("event-one", "event-two", "event-one-two-three"),
                groups.stream()
                        .map(group -> group.getAttribute("id"))
                        .sorted((a, b) -> Integer.compare(order(a), order(b)))
                        .toList());
        for (Element group : groups) {
            assertEquals("title", group.getElementsByTagName("title").item(0).getNodeName());
            assertTrue(
                    group.getElementsByTagName("desc").item(0).getTextContent().contains("A <lane> & more"));
        }
    }

    private static int order(String id) {
        return List.of("event-one", "event-two", "event-one-two-three").indexOf(id);
    }

    @Test
    void textStaysTextAndNothingInItIsMarkup() throws IOException {
        Poster poster = poster(THREE);
        Document svg = parsed(written(poster));
        List<String> texts =
                all(svg, "text").stream().map(Element::getTextContent).toList();
        assertTrue(texts.contains("First <b>bold</b> & co"), texts::toString);
        assertTrue(texts.contains("Second one"), texts::toString);
        assertEquals("Tom & \"Jerry\" <1>", all(svg, "title").getFirst().getTextContent());
        assertEquals(0, all(svg, "b").size());
        Picture picture = poster.plan(Chronicles.FIXED).getFirst();
        long words =
                picture.marks().stream().filter(Mark.Words.class::isInstance).count();
        assertTrue(texts.size() >= words, texts.size() + " texts, " + words + " words");
    }

    @Test
    void itLeadsBackToItsView() throws IOException {
        Poster poster = poster(THREE);
        assertEquals(
                poster.link().toString(),
                all(parsed(written(poster)), "metadata").getFirst().getTextContent());
        assertEquals(Optional.of(poster.link()), ViewMemory.of(folder.resolve("a.svg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.pdf"})
    void everyFileLeadsBackToItsView(String name) throws IOException {
        Poster poster = poster(THREE);
        Poster.Written _ = poster.write(folder.resolve(name), Chronicles.FIXED, Progress.NONE);
        assertEquals(Optional.of(poster.link()), ViewMemory.of(folder.resolve(name)));
    }

    @Test
    void itIsAsLargeAsAskedFor() throws IOException {
        Element root = parsed(written(poster(THREE))).getDocumentElement();
        assertEquals("1200", root.getAttribute("width"));
        assertEquals("0 0 1200 700", root.getAttribute("viewBox"));
    }

    @Test
    void theSamePictureHasTheSameBytes() throws IOException {
        assertArrayEquals(written(poster(THREE)), written(poster(THREE)));
    }

    @Test
    void idsAreUniqueWhateverTheEventsAreCalled() throws IOException {
        Document svg = parsed(
                written(poster(event("a b", "2001", "A"), event("a/b", "2005", "B"), event("a:b", "2009", "C"))));
        List<String> ids =
                all(svg, "g").stream().map(group -> group.getAttribute("id")).toList();
        assertEquals(3, ids.size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void whoCallsItOffKeepsTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> poster(THREE).write(file, Chronicles.FIXED, cancelled));
        assertEquals("old", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void thePictureInWordsListsWhatIsSeen() {
        String alt = poster(THREE).alt().whole();
        assertTrue(alt.startsWith("Tom & \"Jerry\" <1>: a timeline with 3 events in one lane."), alt);
        assertTrue(alt.contains("1 January 2001: First <b>bold</b> & co (A <lane> & more)"), alt);
        assertFalse(alt.contains("{"), alt);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "-1.5, -1.5", "0.004, 0", "2.345, 2.35", "10.05, 10.05", "-0.05, -0.05", "1200, 1200"})
    void numbersAreShort(double value, String written) {
        assertEquals(written, SvgPen.number(value));
    }

    /// The text elements of a picture of these marks, by what they say.
    private Map<String, Element> texts(Mark... marks) throws IOException {
        Path file = folder.resolve("texts.svg");
        new SvgExport(Pdfs.picture(600, 300, marks), Chronicles.FIXED, Pdfs.NUMBERS).write(file, Progress.NONE);
        NodeList found = parsed(Files.readAllBytes(file)).getElementsByTagName("text");
        Map<String, Element> texts = new HashMap<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.put(found.item(i).getTextContent(), (Element) found.item(i));
        }
        return texts;
    }

    private static Element text(Map<String, Element> texts, String said) {
        return Objects.requireNonNull(texts.get(said), said);
    }

    @Test
    void aTextKeepsItsEndAtItsMarkInAnotherFontToo() throws IOException {
        TextStyle style = new TextStyle(TextStyle.Face.SANS, 10);
        Map<String, Element> texts = texts(
                new Mark.Words(100, 20, "before", style, 0xFF000000, Mark.Kept.RIGHT),
                new Mark.Words(100, 40, "above", style, 0xFF000000, Mark.Kept.MIDDLE),
                new Mark.Words(100, 60, "behind", style, 0xFF000000));
        double wide = Chronicles.FIXED.width("before", style);
        assertEquals("end", text(texts, "before").getAttribute("text-anchor"));
        assertEquals(SvgPen.number(100 + wide), text(texts, "before").getAttribute("x"));
        assertEquals("middle", text(texts, "above").getAttribute("text-anchor"));
        assertEquals("", text(texts, "behind").getAttribute("text-anchor"));
        assertEquals("100", text(texts, "behind").getAttribute("x"));
    }

    @Test
    void aTextToTheLeftBeginsAtItsRightEnd() throws IOException {
        TextStyle style = new TextStyle(TextStyle.Face.SANS, 10);
        Map<String, Element> texts = texts(
                new Mark.Words(100, 20, "שלום 1948", style, 0xFF000000),
                new Mark.Words(100, 40, "שלום", style, 0xFF000000, Mark.Kept.RIGHT),
                new Mark.Words(100, 60, "Oslo שלום", style, 0xFF000000));
        assertEquals("rtl", text(texts, "שלום 1948").getAttribute("direction"));
        assertEquals("end", text(texts, "שלום 1948").getAttribute("text-anchor"));
        assertEquals("100", text(texts, "שלום 1948").getAttribute("x"));
        assertEquals("", text(texts, "שלום").getAttribute("text-anchor"));
        assertEquals("", text(texts, "Oslo שלום").getAttribute("direction"));
        // spaces between letters would tear apart what joins
        assertEquals("spacingAndGlyphs", text(texts, "שלום").getAttribute("lengthAdjust"));
    }

    @Test
    void labelsBeforeTheirMarksEndThere() throws IOException {
        byte[] svg =
                written(poster(event("a", "1900-01-01", "First"), event("b", "1950-01-01", "A last event of them")));
        NodeList texts = parsed(svg).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getTextContent().startsWith("A last")) {
                assertEquals("end", text.getAttribute("text-anchor"));
                return;
            }
        }
        throw new AssertionError("no label");
    }
}
