package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.Size;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;

/// Chronicles full of words for tests of pages of text, and what every page must hold.
public final class Pages {
    /// Stands in every note for the presenter, and nowhere else.
    public static final String SECRET = "zzsecretzz";

    private static final int EVENTS = 6;
    private static final String[] WORDS = {
        "soldiers", "left", "for", "a", "training", "in", "1995", "Port-au-Prince", "and", "the", "government", "said"
    };

    private Pages() {}

    /// A chronicle of six events with passages, claims, doubts and references, and one story over them.
    public static Chronicle random(Random random) {
        List<Source> sources = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            sources.add(source("s" + i, random));
        }
        List<Lane> lanes =
                List.of(new Lane("l0", Localized.of("Armed forces")), new Lane("l1", Localized.of("Politics")));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            When when = i == 0 ? null : When.parse(1990 + 3 * i + (i % 2 == 0 ? "-05-1" + i : ""));
            events.add(new Event(
                    "e" + i,
                    when,
                    lanes.get(i % 2),
                    1 + random.nextInt(5),
                    Localized.of("Title " + prose(random, 1 + random.nextInt(12))),
                    details(random, sources)));
        }
        Chronicle.About about =
                new Chronicle.About("c", Localized.of(prose(random, 5)), Localized.NONE, "K", prose(random, 20));
        return new Chronicle(about, sources, lanes, List.of(), events, Map.of()).withStories(List.of(story(random)));
    }

    private static Story story(Random random) {
        List<Story.Step> steps = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            steps.add(new Story.Step(
                    "e" + i,
                    random.nextBoolean() ? null : When.parse("1990/2006"),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    Localized.of(SECRET)));
        }
        steps.add(new Story.Step(null, When.parse("1995/2001"), false, false, Localized.of(SECRET)));
        return new Story("t", Localized.of(prose(random, 6)), steps);
    }

    private static Source source(String id, Random random) {
        SourceKind kind = List.of(SourceKind.values()).get(random.nextInt(3));
        return new Source(
                id,
                new Source.Publication(
                        "article",
                        prose(random, 1 + random.nextInt(14)),
                        List.of(),
                        random.nextBoolean() ? "" : prose(random, 2),
                        null,
                        ""),
                kind,
                Localized.NONE,
                Localized.NONE,
                random.nextBoolean() ? "" : prose(random, 8),
                new Source.ProvenText("", 0));
    }

    private static Event.Details details(Random random, List<Source> sources) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            excerpts.add(excerpt(random, sources, "X" + i + "X " + prose(random, 1 + random.nextInt(50))));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            List<Excerpt> answers = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                answers.add(excerpt(random, sources, prose(random, 1 + random.nextInt(12))));
            }
            claims.add(new Claim(
                    Localized.of("Q" + i + "Q " + prose(random, 4)),
                    List.of(Claim.Relation.values()).get(random.nextInt(4)),
                    random.nextBoolean() ? Localized.NONE : Localized.of(prose(random, 20)),
                    answers));
        }
        List<Reference> references = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            references.add(new Reference(prose(random, 9), "", null, "", "", ""));
        }
        Localized doubt = random.nextBoolean() ? Localized.NONE : Localized.of(prose(random, 60));
        return new Event.Details(
                random.nextInt(4) == 0 ? Localized.NONE : Localized.of(prose(random, 40)),
                doubt,
                new DateBasis(DateBasis.Kind.INFERRED, Localized.of(prose(random, 15)), ""),
                Map.of(),
                List.of(),
                references,
                new Event.Evidence(excerpts, List.of(), claims));
    }

    private static Excerpt excerpt(Random random, List<Source> sources, String exact) {
        Source source = sources.get(random.nextInt(sources.size()));
        Excerpt.Role role = List.of(Excerpt.Role.values()).get(random.nextInt(3));
        return new Excerpt(source.id(), role, exact, "", "", 0, exact.length());
    }

    private static String prose(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : random.nextInt(15) == 0 ? "\u00a0" : " ").append(WORDS[random.nextInt(12)]);
        }
        return random.nextInt(30) == 0 ? text + " " + "x".repeat(90) : text.toString();
    }

    /// A size between 320 and 4,000 pixels either way.
    public static Size size(Random random) {
        return new Size(320 + random.nextInt(3681), 320 + random.nextInt(3681));
    }

    // ----- what holds for every page

    /// All lines of text in their order, as one text.
    public static String read(Picture picture) {
        StringBuilder text = new StringBuilder();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words) {
                text.append(words.text()).append(' ');
            }
        }
        return text.toString();
    }

    public static Box box(Mark.Words words) {
        double size = words.style().size();
        double width = Chronicles.FIXED.width(words.text(), words.style());
        return new Box(words.x(), words.y() - 0.75 * size, width, 0.95 * size);
    }

    /// Nothing lies outside the page, and the groups follow one another.
    public static void assertInside(Picture picture) {
        Size size = picture.size();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words) {
                assertInside(box(words), size, mark);
            } else if (mark instanceof Mark.Band band) {
                assertInside(new Box(band.x(), band.y(), band.width(), band.height()), size, mark);
            }
        }
        int end = 0;
        for (Group group : picture.groups()) {
            assertTrue(group.from() >= end && group.to() >= group.from(), group.toString());
            end = group.to();
        }
        assertTrue(end <= picture.marks().size());
    }

    private static void assertInside(Box box, Size size, Mark mark) {
        assertTrue(box.x() >= -1 && box.x() + box.width() <= size.width() + 1, size + " " + mark);
        assertTrue(box.y() >= -1 && box.y() + box.height() <= size.height() + 1, size + " " + mark);
    }

    /// No two lines of text from the mark `from` on share more than an edge.
    public static void assertNoOverlap(Picture picture, int from) {
        List<Box> boxes = new ArrayList<>();
        for (Mark mark : picture.marks().subList(from, picture.marks().size())) {
            if (mark instanceof Mark.Words words) {
                Box box = box(words);
                boxes.add(new Box(
                        box.x() + 0.5, box.y() + 1, Math.max(0, box.width() - 1), Math.max(0, box.height() - 2)));
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), picture.size() + " " + boxes.get(i));
            }
        }
    }

    /// Every event of the chronicle is somewhere.
    public static void assertCounted(ChronicleIndex index, Picture picture) {
        assertEquals(index.chronicle().events().size(), picture.tally().all());
    }
}
