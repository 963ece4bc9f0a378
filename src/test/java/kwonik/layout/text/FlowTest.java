package kwonik.layout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// A column of text grows downward by what stands in it; the foot of a page is one.
class FlowTest {
    private static final TextStyle TEN = new TextStyle(Face.SANS, 10);
    /// Every character is ten pixels wide.
    private static final TextMeasure MEASURE = (text, style) -> text.length() * style.size();

    private static final double LINE = Flow.leading(TEN);

    private static List<String> texts(Flow flow) {
        return flow.sheet().marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @Test
    void aTextTakesAsManyLinesAsItNeeds() {
        Flow flow = new Flow(MEASURE, 100).text("one two three four", TEN, 1);
        assertEquals(List.of("one two", "three four"), texts(flow));
        assertEquals(2 * LINE, flow.height(), 0.01);
        assertEquals(100, flow.width());
        double first = ((Mark.Words) flow.sheet().marks().getFirst()).y();
        double second = ((Mark.Words) flow.sheet().marks().getLast()).y();
        assertTrue(first > 0 && first < LINE && second > LINE && second < 2 * LINE, first + " " + second);
    }

    @Test
    void anEllipsisSaysThatThereIsMore() {
        Flow flow = new Flow(MEASURE, 100).text("one two three four", TEN, 1, 1);
        assertEquals(1, texts(flow).size());
        assertTrue(texts(flow).getFirst().endsWith("…"), texts(flow).toString());
        assertEquals(LINE, flow.height(), 0.01);
    }

    @Test
    void gapsAndRulesMakeItHigher() {
        Flow flow = new Flow(MEASURE, 100).gap(7).rule(2, 5);
        assertEquals(9, flow.height());
        assertEquals(List.of(new Mark.Band(0, 7, 100, 2, 0, 5, 0)), flow.sheet().marks());
    }

    @Test
    void anotherColumnStandsBelowOrAtAPlaceOfItsOwn() {
        Flow outer = new Flow(MEASURE, 200).gap(10);
        Flow inner = outer.column(50).text("one", TEN, 1).gap(5);
        assertEquals(50, inner.width());
        outer.add(inner, 20);
        assertEquals(10 + LINE + 5, outer.height(), 0.01);
        Mark.Words words = (Mark.Words) outer.sheet().marks().getFirst();
        assertEquals(20, words.x());
        assertTrue(words.y() > 10);
        double before = outer.height();
        outer.place(inner, 100.4, 0);
        assertEquals(before, outer.height());
        assertEquals(100, ((Mark.Words) outer.sheet().marks().getLast()).x());
        PictureBuilder page = new PictureBuilder(MEASURE);
        outer.draw(page, 1000, 1000);
        assertEquals(1020, ((Mark.Words) page.marks().getFirst()).x());
    }

    @Test
    void aColumnIsNeverWithoutWidth() {
        assertEquals(1, new Flow(MEASURE, -5).width());
    }

    @Test
    void lettersWithSerifsStandFurtherApartThanBoldOnes() {
        double serif = Flow.leading(new TextStyle(Face.SERIF, 100));
        double sans = Flow.leading(new TextStyle(Face.SANS, 100));
        double bold = Flow.leading(new TextStyle(Face.SANS_BOLD, 100));
        assertTrue(serif > sans && sans > bold && bold > 100);
    }

    // ----- The foot of a page

    private static Chronicle.About about(String curator) {
        return new Chronicle.About("c", Localized.of("The title"), Localized.NONE, curator, "CC BY 4.0.");
    }

    private static FootText foot(LocalDate day) {
        return new FootText(Words.in(Locale.ENGLISH), MEASURE, day);
    }

    @Test
    void theFootSaysWhoMadeThisAndWhen() {
        LocalDate day = LocalDate.of(2025, 7, 24);
        assertEquals(
                "Curated by Kwonik. CC BY 4.0. Exported 24 July 2025.",
                foot(day).credit(about("Kwonik")));
        assertEquals("Exported 24 July 2025.", foot(day).credit(about("")));
        assertEquals("", new FootText(Words.in(Locale.ENGLISH), MEASURE, null).credit(about("")));
        assertEquals(
                "Curated by Kwonik. CC BY 4.0.",
                new FootText(Words.in(Locale.ENGLISH), MEASURE, null).credit(about("Kwonik")));
    }

    @Test
    void notesStandBelowARuleAndTheChronicleBelowThem() {
        FootText foot = new FootText(Words.in(Locale.ENGLISH), MEASURE, null);
        Flow noted = foot.noted(List.of("one", "two"), Look.LIGHT, 10_000);
        assertEquals(List.of("one · two"), texts(noted));
        assertTrue(noted.sheet().marks().getFirst() instanceof Mark.Band);
        assertEquals(List.of(), texts(foot.noted(List.of(), Look.LIGHT, 10_000)));
        Chronicle chronicle = Chronicles.chronicle(1, List.of());
        assertEquals(List.of("one", "A test"), texts(foot.credited(List.of("one"), chronicle, Look.LIGHT, 10_000)));
        assertEquals(
                List.of("A test · Exported 24 July 2025."),
                texts(foot(LocalDate.of(2025, 7, 24)).credited(List.of(), chronicle, Look.LIGHT, 10_000)));
    }
}
