package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.page.TermsBelow.Above;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.layout.poster.PosterLayout;
import kwonik.model.Glossary;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Term;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What the terms below a picture are, whatever stands in it and whatever its size.
class TermsBelowTest {
    private static final Set<String> WORDS =
            Set.of("soldiers", "Port-au-Prince", "government", "Armed forces", "training", "nowhere");
    private static final String BEGIN = "[[";
    private static final String END = "]]";

    private static final Glossary GLOSSARY = new Glossary(
            WORDS.stream().map(word -> term(word, word + " explained")).toList());

    private static Term term(String name, String longForm) {
        Term.Names names =
                new Term.Names(Localized.of(name), Map.of("en", List.of("other " + name)), Localized.of(longForm));
        String definition = BEGIN + name.replace(' ', '_') + " is a word that stands in some picture or other" + END;
        return new Term(name, Term.Kind.TERM, names, Localized.of(definition), null, List.of());
    }

    private static TermsBelow terms(Glossary glossary) {
        return new TermsBelow(glossary, Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED);
    }

    /// A poster, card or comparison, to be planned in any size.
    private static Above above(ChronicleIndex index, Random random) {
        int event = random.nextInt(6);
        return switch (random.nextInt(3)) {
            case 0 ->
                size -> new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                        .plan(
                                index,
                                index.whole(),
                                size,
                                new PosterLayout.Additions(event > 2, false, ImageFolder.NONE, null));
            case 1 ->
                size -> new CardLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                        .plan(index, event, size);
            default ->
                size -> new ComparisonLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED).plan(index, event, size);
        };
    }

    /// The names of the terms that are explained, each to its last word.
    private static Set<String> explained(Picture picture) {
        Set<String> names = new HashSet<>();
        for (String part : Pages.read(picture).split("\\[\\[", -1)) {
            int end = part.indexOf("is a word that stands in some picture or other" + END);
            if (end > 0) {
                names.add(part.substring(0, end).strip().replace('_', ' '));
            }
        }
        return names;
    }

    private static void assertExplained(Picture picture) {
        String text = Pages.read(picture);
        List<Mark> above = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words && words.text().contains(" explained")) {
                break;
            }
            above.add(mark);
        }
        Picture whole = new Picture(picture.size(), 0, above, List.of(), List.of(), picture.tally());
        Set<String> named = new DrawnTerms(GLOSSARY, Chronicles.ENGLISH)
                .in(whole).stream().map(Term::id).collect(Collectors.toSet());
        Set<String> told = explained(picture);
        assertFalse(told.contains("nowhere"));
        if (!text.contains(" no room here")) {
            named.removeAll(told);
            assertEquals(Set.of(), named, text);
        }
        Pages.assertNoOverlap(picture, above.size());
        assertEquals(text.split("\\[\\[", -1).length, text.split("]]", -1).length, text);
    }

    @Property(tries = 300)
    void whatAPictureNamesIsExplainedBelowItOrCountedAndNothingIsClipped(@ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Pages.random(random));
        Size size = Pages.size(random);
        Picture picture = terms(GLOSSARY).plan(size, above(index, random));
        assertEquals(size, picture.size());
        Pages.assertInside(picture);
        Pages.assertCounted(index, picture);
        assertExplained(picture);
    }

    @Property(tries = 50)
    void theTermsOfASlideAreExplainedOnIt(@ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Pages.random(random));
        Story story = index.chronicle().stories().getFirst();
        Size size = Pages.size(random);
        SlideLayout layout = new SlideLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE);
        List<Picture> slides = layout.plan(index, story, size, null, terms(GLOSSARY));
        assertEquals(story.steps().size() + 1, slides.size());
        for (Picture slide : slides) {
            assertEquals(size, slide.size());
            Pages.assertInside(slide);
            assertExplained(slide);
        }
    }

    @Property(tries = 50)
    void aPictureWithoutTermsIsAsItWas(@ForAll long seed) {
        Random random = new Random(seed);
        Above above = above(ChronicleIndex.of(Pages.random(random)), random);
        Size size = Pages.size(random);
        assertEquals(above.plan(size), terms(Glossary.NONE).plan(size, above));
        Glossary other = new Glossary(List.of(term("nowhere", "nowhere at all")));
        assertEquals(above.plan(size), terms(other).plan(size, above));
    }

    @Test
    void aTermIsFoundWhereItsWordsStandInTwoLinesAndNotAcrossTwoTexts() {
        Glossary glossary = new Glossary(List.of(term("Armed forces", "")));
        TextStyle style = new TextStyle(Face.SANS, 10);
        DrawnTerms drawn = new DrawnTerms(glossary, Chronicles.ENGLISH);
        Mark first = new Mark.Words(10, 20, "of the Armed", style, 0xFF000000);
        assertEquals(
                1,
                drawn.in(picture(first, new Mark.Words(10, 33, "forces are", style, 0xFF000000)))
                        .size());
        assertEquals(
                0,
                drawn.in(picture(first, new Mark.Words(40, 33, "forces are", style, 0xFF000000)))
                        .size());
        assertEquals(
                0,
                drawn.in(picture(first, new Mark.Words(10, 60, "forces are", style, 0xFF000000)))
                        .size());
        Mark upright = new Mark.Upright(10, 20, "Armed forces", style, 0xFF000000);
        assertEquals(1, drawn.in(picture(upright)).size());
    }

    @Test
    void aLongFormThatBeginsWithTheNameStandsForBoth() {
        Glossary glossary = new Glossary(List.of(term("Armed forces", "Armed forces of Haiti"), term("in", "within")));
        Picture plain =
                picture(new Mark.Words(10, 20, "Armed forces in 1995", new TextStyle(Face.SANS, 10), 0xFF000000));
        Picture picture = terms(glossary)
                .plan(
                        new Size(1600, 900),
                        size -> new Picture(size, 0, plain.marks(), List.of(), List.of(), plain.tally()));
        assertTrue(Pages.read(picture).contains("1995 Armed forces of Haiti [["), Pages.read(picture));
        assertTrue(Pages.read(picture).contains("in – within [["), Pages.read(picture));
    }

    private static Picture picture(Mark... marks) {
        return new Picture(
                new Size(100, 100), 0, List.of(marks), List.of(), List.of(), new Picture.Tally(0, 0, 0, 0, 0));
    }
}
