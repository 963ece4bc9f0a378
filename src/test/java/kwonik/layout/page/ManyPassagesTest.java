package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.poster.PosterLayout;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Event.Details;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import org.junit.jupiter.api.Test;

/// An event of thousands of passages or claims costs a page no more than one of hundreds: what has no room is counted
/// and not set. The work is counted in texts that are measured.
class ManyPassagesTest {
    private static final Size PAGE = new Size(1600, 900);
    private static final int FEW = 200;
    private static final int MANY = 5_000;

    private int measured;
    private final TextMeasure counting = (text, style) -> {
        measured++;
        return Chronicles.FIXED.width(text, style);
    };

    private static Excerpt excerpt(int number, Excerpt.Role role) {
        String words = "words of an article, numbered %06d".formatted(number);
        return new Excerpt("s" + number % 2, role, words, "", "", 0, words.length());
    }

    private static Source source(String id) {
        return new Source(
                id,
                new Source.Publication("article", "A source", List.of(), "A paper", null, ""),
                SourceKind.OPINION,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    private static ChronicleIndex index(List<Excerpt> excerpts, List<Claim> claims) {
        Details details = new Details(
                Localized.of("A summary."),
                Localized.NONE,
                DateBasis.UNKNOWN,
                Map.of(),
                List.of(),
                List.of(),
                new Event.Evidence(excerpts, List.of(), claims));
        Lane lane = new Lane("l", Localized.of("Lane"));
        Event event = new Event("e", When.parse("1995"), lane, 3, Localized.of("Title"), details);
        Chronicle.About about = new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", "");
        return ChronicleIndex.of(new Chronicle(
                about, List.of(source("s0"), source("s1")), List.of(lane), List.of(), List.of(event), Map.of()));
    }

    private static ChronicleIndex quoting(int excerpts) {
        return index(
                IntStream.range(0, excerpts)
                        .mapToObj(i -> excerpt(i, Excerpt.Role.DIRECT))
                        .toList(),
                List.of());
    }

    private static ChronicleIndex claiming(int claims) {
        return index(
                List.of(),
                IntStream.range(0, claims)
                        .mapToObj(i -> new Claim(
                                Localized.of("Question %06d?".formatted(i)),
                                Claim.Relation.AGREE,
                                Localized.of("A note."),
                                List.of(excerpt(2 * i, Excerpt.Role.CLAIM), excerpt(2 * i + 1, Excerpt.Role.CLAIM))))
                        .toList());
    }

    private static String read(Picture picture) {
        return Pages.read(picture);
    }

    /// How many numbered texts stand in a picture.
    private static int shown(String text, String before) {
        return text.split(before + "\\d{6}", -1).length - 1;
    }

    /// Plans a page of few parts and one of many; the second may cost twice as much as the first.
    private Picture many(BiFunction<Integer, TextMeasure, Picture> plan) {
        assertFalse(plan.apply(FEW, counting).marks().isEmpty());
        int work = measured;
        measured = 0;
        Picture picture = plan.apply(MANY, counting);
        int most = 2 * work;
        assertTrue(measured <= most, () -> measured + " texts measured, at most " + most + " expected");
        return picture;
    }

    @Test
    void aCardSetsWhatHasRoomAndCountsTheRest() {
        String text =
                read(many((count, measure) -> new CardLayout(Look.LIGHT, Chronicles.ENGLISH, measure, ImageFolder.NONE)
                        .plan(quoting(count), 0, PAGE)));
        int shown = shown(text, "numbered ");
        assertTrue(shown > 10, () -> shown + " passages");
        assertTrue(text.contains(Chronicles.ENGLISH.say("layout.passages.left", MANY - shown)), text);
    }

    @Test
    void aComparisonOfClaimsSetsWhatHasRoomAndCountsTheRest() {
        String text = read(many((count, measure) ->
                new ComparisonLayout(Look.LIGHT, Chronicles.ENGLISH, measure).plan(claiming(count), 0, PAGE)));
        int shown = shown(text, "Question ");
        assertTrue(shown > 3, () -> shown + " questions");
        assertTrue(text.contains(Chronicles.ENGLISH.say("layout.compare.left", MANY - shown)), text);
    }

    @Test
    void aComparisonOfPassagesSetsWhatHasRoomAndCountsTheRest() {
        String text = read(many((count, measure) ->
                new ComparisonLayout(Look.LIGHT, Chronicles.ENGLISH, measure).plan(quoting(count), 0, PAGE)));
        int shown = shown(text, "numbered ");
        assertTrue(shown > 3, () -> shown + " passages");
        assertTrue(text.contains(Chronicles.ENGLISH.say("layout.passages.left", MANY - shown)), text);
    }

    @Test
    void aPosterPrintsWhatHasRoomAndCountsTheRest() {
        Picture poster = many((count, measure) -> {
            ChronicleIndex index = quoting(count);
            return new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, measure)
                    .plan(
                            index,
                            index.whole(),
                            new Size(3200, 1800),
                            new PosterLayout.Additions(true, false, ImageFolder.NONE, null));
        });
        String text = read(poster);
        int shown = shown(text, "numbered ");
        assertTrue(shown > 1, () -> shown + " passages");
        assertTrue(text.contains(Chronicles.ENGLISH.say("layout.poster.unquoted", MANY - shown)), text);
    }

    @Test
    void aPassageMoreThanHasRoomLeavesAllOthersOnTheCard() {
        CardLayout cards = new CardLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE);
        int room = shown(read(cards.plan(quoting(FEW), 0, PAGE)), "numbered ");
        assertEquals(room, shown(read(cards.plan(quoting(room), 0, PAGE)), "numbered "));
        assertEquals(room, shown(read(cards.plan(quoting(room + 1), 0, PAGE)), "numbered "));
    }
}
