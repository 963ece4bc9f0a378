package kwonik.layout.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.exercise.RelationQuestion;
import kwonik.exercise.make.ExerciseChronicles;
import kwonik.layout.index.Chronicles;
import kwonik.layout.page.Pages;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextStyle;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sheets of paper hold all that is asked, nothing lies outside them or on anything else, and the key is apart.
class PaperLayoutTest {
    private static final List<Words> LANGUAGES = Stream.of("en", "fr", "ht")
            .map(tag -> Words.in(Locale.forLanguageTag(tag)))
            .toList();
    private static final double MARGIN = 150;
    private static final Lane LANE = new Lane("l", Localized.of("Lane"));

    @Property(tries = 300)
    void everyPageHoldsWhatItHasTo(@ForAll("chronicles") Chronicle chronicle, @ForAll("plans") Plan plan) {
        ExerciseChronicles.made(chronicle, plan)
                .ifPresent(exercise -> assertOneSheet(check(exercise, chronicle, LANGUAGES.getFirst()), plan));
    }

    @Property(tries = 60)
    void soItDoesWithTextsOfAnyLength(
            @ForAll("chronicles") Chronicle chronicle, @ForAll("plans") Plan plan, @ForAll("lengths") int length) {
        String words = "word ".repeat(length) + "x".repeat(length);
        Chronicle wordy = chronicle
                .withAbout(new Chronicle.About("c", Localized.of(words), Localized.NONE, words, words))
                .withEvents(event -> new Event(
                        event.id(),
                        event.when(),
                        event.lane(),
                        event.importance(),
                        Localized.of(event.id() + " " + words),
                        event.details()));
        ExerciseChronicles.made(wordy, plan).ifPresent(exercise -> check(exercise, wordy, LANGUAGES.getFirst()));
    }

    @ParameterizedTest
    @EnumSource(ExerciseKind.class)
    void theSheetsOfHaiti(ExerciseKind kind) throws IOException {
        Chronicle haiti = ExerciseChronicles.haiti();
        for (int level = Plan.LEAST_LEVEL; level <= Plan.MOST_LEVEL; level++) {
            for (long seed = 1; seed <= 8; seed++) {
                Plan plan = new Plan(kind, level, seed);
                Exercise exercise = ExerciseChronicles.made(haiti, plan).orElseThrow();
                for (Words words : LANGUAGES) {
                    PaperPages pages = check(exercise, haiti, words);
                    assertOneSheet(pages, plan);
                    pages.pages().forEach(PaperLayoutTest::assertReadable);
                }
            }
        }
    }

    @Property(tries = 60)
    void anySeedOfHaitiIsOneSheet(@ForAll("plans") Plan plan, @ForAll("languages") Words words) {
        Chronicle haiti = ExerciseChronicles.haiti();
        assertOneSheet(check(ExerciseChronicles.made(haiti, plan).orElseThrow(), haiti, words), plan);
    }

    @Test
    void whatHasNoRoomOnTheSheetIsSaidThereAndNotSolvedInTheKey() throws IOException {
        Chronicle haiti = ExerciseChronicles.haiti();
        Exercise whole = ExerciseChronicles.made(haiti, new Plan(ExerciseKind.SAME, 3, 7))
                .orElseThrow();
        for (Words words : LANGUAGES) {
            PaperPages pages = plan(whole, haiti, words);
            Exercise shorter = layout(words).fitted(whole, haiti).exercise();
            assertTrue(shorter.questions().size() < whole.questions().size());
            assertEquals(
                    shorter.questions(),
                    whole.questions().subList(0, shorter.questions().size()));
            assertEquals(1, pages.left().size());
            String sheet = read(pages.pages().subList(0, 1));
            assertContains(sheet, pages.left().getFirst().in(words));
            Question missing = whole.questions().getLast();
            String key = read(pages.pages().subList(1, pages.pages().size()));
            assertFalse(key.contains(letters(missing.asked().in(words))), key);
        }
    }

    @Test
    void linesThatAreLeftOutLeaveTheOthersTheirNumbers() throws IOException {
        Chronicle haiti = ExerciseChronicles.haiti();
        Exercise whole = ExerciseChronicles.made(haiti, new Plan(ExerciseKind.PROVE, 3, 7))
                .orElseThrow();
        Exercise shorter = layout(LANGUAGES.getFirst()).fitted(whole, haiti).exercise();
        PassageQuestion first = (PassageQuestion) shorter.questions().getFirst();
        PassageQuestion all = (PassageQuestion) whole.questions().getFirst();
        assertEquals(whole.questions().size(), shorter.questions().size());
        assertNotEquals(all.readings(), first.readings());
        for (int i = 0; i < all.readings().size(); i++) {
            assertTrue(all.readings()
                    .get(i)
                    .lines()
                    .containsAll(first.readings().get(i).lines()));
        }
    }

    @Test
    void whereNoneHasRoomOnASheetItSaysSo() {
        String text = "word ".repeat(3000);
        Chronicle chronicle = ExerciseChronicles.haiti()
                .withEvents(event -> new Event(
                        event.id(),
                        event.when(),
                        event.lane(),
                        event.importance(),
                        Localized.of(text),
                        event.details()));
        PaperPages pages = plan(
                ExerciseChronicles.made(chronicle, new Plan(ExerciseKind.PROVE, 1, 1))
                        .orElseThrow(),
                chronicle,
                LANGUAGES.getFirst());
        assertTrue(pages.sheets() > 1);
        assertContains(read(pages.pages().subList(0, 1)), LANGUAGES.getFirst().say("exercise.paper.over"));
    }

    /// A4 each; what is to be read for a grid stands overleaf.
    private static void assertOneSheet(PaperPages pages, Plan plan) {
        int most = plan.kind() == ExerciseKind.GRID ? 2 : 1;
        assertTrue(pages.sheets() <= most, () -> plan + " " + pages.titles());
    }

    /// No small print below 7.5 points; what is read and answered has 9.
    private static void assertReadable(Picture page) {
        double point = PaperLayout.DPI / 72.0;
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Words words) {
                double least = words.style().face() == TextStyle.Face.SERIF ? 9 : 7.5;
                assertTrue(words.style().size() >= least * point, words::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ExerciseKind.class)
    void theSameSeedMakesTheSameSheetAndAnotherAnother(ExerciseKind kind) throws IOException {
        Chronicle haiti = ExerciseChronicles.haiti();
        List<PaperPages> sheets = new ArrayList<>();
        for (long seed : List.of(7, 7, 8)) {
            sheets.add(plan(
                    ExerciseChronicles.made(haiti, new Plan(kind, 2, seed)).orElseThrow(),
                    haiti,
                    LANGUAGES.getFirst()));
        }
        assertEquals(sheets.get(0), sheets.get(1));
        assertNotEquals(sheets.get(0).pages(), sheets.get(2).pages());
    }

    @ParameterizedTest
    @EnumSource(ExerciseKind.class)
    void theSheetTellsHowToMakeItAgain(ExerciseKind kind) throws IOException {
        Chronicle haiti = ExerciseChronicles.haiti();
        Exercise exercise =
                ExerciseChronicles.made(haiti, new Plan(kind, 1, 42)).orElseThrow();
        for (Picture page : plan(exercise, haiti, LANGUAGES.get(1)).pages()) {
            String text = Pages.read(page);
            assertTrue(
                    text.contains("kwonik sheet --exercise " + kind.code() + " --level 1 --seed 42 --lang fr"), text);
        }
    }

    @ParameterizedTest
    @EnumSource(ExerciseKind.class)
    void whoOwnsTheWordsStandsWhereverTheyAreQuoted(ExerciseKind kind) throws IOException {
        Chronicle haiti = ExerciseChronicles.haiti();
        for (int level = 1; level <= 3; level++) {
            Exercise exercise =
                    ExerciseChronicles.made(haiti, new Plan(kind, level, 3)).orElseThrow();
            for (Picture page : plan(exercise, haiti, LANGUAGES.getFirst()).pages()) {
                String text = letters(Pages.read(page));
                boolean quotes = haiti.excerpts().stream()
                        .map(Map.Entry::getValue)
                        .filter(excerpt -> excerpt.sourceId().equals("cnn-2025"))
                        .anyMatch(excerpt -> text.contains(letters("“" + excerpt.shown() + "”")));
                assertTrue(!quotes || text.contains(letters("Cable News Network, Inc.")), text);
            }
        }
    }

    @Test
    void ofWhatMayStandEitherWayTheKeySaysSo() {
        List<Event> events = Stream.of("1990", "1995", "1995-03", "2001", "2010", "2011")
                .map(when -> new Event(
                        "e" + when,
                        When.parse(when),
                        LANE,
                        3,
                        Localized.of("Event of " + when.length()),
                        Event.Details.NONE))
                .toList();
        Exercise exercise = new Exercise(new Plan(ExerciseKind.ORDER, 3, 1), List.of(new OrderQuestion(events)));
        Chronicle chronicle = new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                List.of(),
                List.of(LANE),
                List.of(),
                events,
                Map.of());
        for (Words words : LANGUAGES) {
            PaperPages pages = plan(exercise, chronicle, words);
            String open = letters(words.say("exercise.undecided"));
            assertFalse(read(pages.pages().subList(0, 1)).contains(open));
            String key = read(pages.pages().subList(1, 2));
            assertTrue(key.contains(open), key);
            assertEquals(key.indexOf(open), key.lastIndexOf(open));
        }
    }

    private static PaperPages check(Exercise exercise, Chronicle chronicle, Words words) {
        PaperPages pages = plan(exercise, chronicle, words);
        assertTrue(pages.sheets() > 0 && pages.pages().size() > pages.sheets());
        assertEquals(pages.pages().size(), pages.titles().size());
        pages.pages().forEach(PaperLayoutTest::assertApart);
        String sheet = read(pages.pages().subList(0, pages.sheets()));
        String key = read(pages.pages().subList(pages.sheets(), pages.pages().size()));
        for (Question question :
                layout(words).fitted(exercise, chronicle).exercise().questions()) {
            asked(question, words).forEach(text -> assertContains(sheet, text));
            solved(question, words).forEach(text -> assertContains(key, text));
        }
        return pages;
    }

    /// What has to stand on the sheet.
    private static List<String> asked(Question question, Words words) {
        return switch (question) {
            case OrderQuestion order ->
                order.events().stream()
                        .map(event -> event.title().in(words.tag()))
                        .toList();
            case AuthorQuestion author -> List.of(author.quotation().shown());
            case CellQuestion cell -> {
                List<String> texts =
                        new ArrayList<>(List.of(cell.claim().question().in(words.tag())));
                cell.reading().lines().forEach(line -> texts.add(line.text()));
                yield texts;
            }
            case RelationQuestion pair ->
                Stream.concat(
                                Stream.of(pair.claim().question().in(words.tag())),
                                Stream.of(pair.first(), pair.second())
                                        .flatMap(source -> pair.answersOf(source).stream())
                                        .map(answer -> answer.shown()))
                        .toList();
            case DateQuestion date ->
                List.of(date.event().title().in(words.tag()), date.quotation().shown());
            case PassageQuestion passage -> {
                List<String> texts =
                        new ArrayList<>(List.of(passage.event().title().in(words.tag())));
                passage.readings().forEach(reading -> reading.lines().forEach(line -> texts.add(line.text())));
                yield texts;
            }
        };
    }

    /// What has to stand on the key.
    private static List<String> solved(Question question, Words words) {
        return switch (question) {
            case OrderQuestion order -> asked(order, words);
            case AuthorQuestion author -> List.of(author.author().kindReason().in(words.tag()));
            case CellQuestion cell ->
                cell.answers().isEmpty()
                        ? List.of(words.say("exercise.grid.silence"))
                        : cell.answers().stream().map(answer -> answer.shown()).toList();
            case RelationQuestion pair -> List.of(pair.said(pair.key()).in(words));
            case DateQuestion date -> List.of(date.said(date.key()).in(words));
            case PassageQuestion passage ->
                passage.bearers().stream().map(bearer -> bearer.shown()).toList();
        };
    }

    private static void assertContains(String page, String text) {
        assertTrue(page.contains(letters(text)), () -> text + " is not in " + page);
    }

    private static String read(List<Picture> pages) {
        return letters(pages.stream().map(Pages::read).collect(Collectors.joining(" ")));
    }

    /// A text without what is only there to set it.
    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0\u200e\u200f\u2066-\u2069]", "");
    }

    /// No text leaves the page or lies on another.
    private static void assertApart(Picture page) {
        Pages.assertInside(page);
        List<Box> boxes = new ArrayList<>();
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Words words && !words.text().isBlank()) {
                Box box = Pages.box(words);
                assertTrue(
                        box.x() >= MARGIN && box.right() <= PaperLayout.A4.width() - MARGIN && box.y() >= MARGIN - 20,
                        () -> words.toString());
                boxes.forEach(other -> assertFalse(overlap(box, other), () -> words + " lies on something"));
                boxes.add(box);
            }
        }
    }

    /// Whether two texts share more than the rounding to whole pixels.
    private static boolean overlap(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()) > 2
                && Math.min(one.foot(), other.foot()) - Math.max(one.y(), other.y()) > 2;
    }

    private static PaperPages plan(Exercise exercise, Chronicle chronicle, Words words) {
        return layout(words).plan(exercise, chronicle);
    }

    private static PaperLayout layout(Words words) {
        return new PaperLayout(words, Chronicles.FIXED, new PaperLayout.Making("", null));
    }

    @Provide
    Arbitrary<Words> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.of(ExerciseKind.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.longs())
                .as(Plan::new);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(1, 30, 200, 1000);
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        return ExerciseChronicles.any();
    }
}
