package kwonik.exchange.table.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Chronicle.About;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.Source.Author;
import kwonik.model.Source.Author.Particles;
import kwonik.model.Source.ProvenText;
import kwonik.model.Source.Publication;
import kwonik.model.SourceKind;
import kwonik.words.PlainText;

/// Chronicles with everything that cells can hold, and texts that are hard for tables.
final class RandomChronicles {
    private static final String[] PIECES = {
        "army",
        "; ",
        "|",
        " | ",
        ",",
        "\"",
        "'",
        "=1+1",
        "-500",
        "+",
        "@",
        "\\",
        "\\n",
        "é",
        "“so”",
        "<b>x</b>",
        "&amp;",
        "\t",
        "ò",
        "1995-03-04",
        "https://example.org/a|b",
        "a: b",
        " ",
        "NA",
        "TRUE",
        "0012",
        "𝄞"
    };
    private static final String[] DATES = {
        "1995",
        "1995-03",
        "1995-03-04",
        "-0499",
        "0012",
        "1995-03-04T10:30:15",
        "1995~",
        "19XX",
        "[1990,1992]",
        "1990/1995",
        "2018/..",
        "/1804",
        "Y-170000002",
        "1995-21",
        "2004-06-11%"
    };

    private final Random random;

    RandomChronicles(long seed) {
        random = new Random(seed);
    }

    private String line() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String line = PlainText.line(text.toString());
        return line.isEmpty() ? "x" : line;
    }

    private String paragraphs() {
        return PlainText.paragraphs(random.nextBoolean() ? line() : line() + "\n\n" + line() + "\n" + line());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    private Localized texts(boolean needed, boolean paragraphs) {
        if (!needed && random.nextInt(3) == 0) {
            return Localized.NONE;
        }
        Map<String, String> all = new LinkedHashMap<>();
        for (String tag : List.of("en", "fr", "ht", "pt-BR")) {
            if (tag.equals("en") || random.nextInt(3) == 0) {
                all.put(tag, paragraphs ? paragraphs() : line());
            }
        }
        return Localized.of(all);
    }

    private When when() {
        return When.parse(DATES[random.nextInt(DATES.length)]);
    }

    private List<Reference> references() {
        List<Reference> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(new Reference(
                    line(),
                    maybe(line()),
                    random.nextBoolean() ? when() : null,
                    maybe("https://example.org/" + random.nextInt(99)),
                    maybe(line()),
                    maybe(line())));
        }
        return all;
    }

    private Source source(int i) {
        List<Author> authors = new ArrayList<>();
        for (int j = random.nextInt(3); j > 0; j--) {
            authors.add(
                    random.nextBoolean()
                            ? new Author(line(), maybe(line()))
                            : new Author(line(), line(), new Particles(maybe("von"), maybe("van"), "Jr.")));
        }
        return new Source(
                "source-" + i,
                new Publication("article", line(), authors, maybe(line()), random.nextBoolean() ? when() : null, ""),
                any(List.of(SourceKind.values())),
                texts(false, false),
                texts(false, true),
                maybe(line()),
                new ProvenText("ab12", random.nextInt(1000)));
    }

    private Event event(int i, List<Lane> lanes) {
        List<String> tags = new ArrayList<>();
        for (int j = random.nextInt(3); j > 0; j--) {
            String tag = line();
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        Event.Details details = new Event.Details(
                texts(false, true),
                texts(false, true),
                random.nextBoolean()
                        ? DateBasis.UNKNOWN
                        : new DateBasis(
                                any(List.of(DateBasis.Kind.values())), texts(false, true), maybe("https://x.org")),
                random.nextBoolean() ? Map.of() : Map.of("fr", "machine", "ht", "reviewed; twice"),
                tags,
                references(),
                Event.Evidence.NONE.withDiffers(random.nextBoolean() ? List.of() : List.of(Difference.values())));
        return new Event(
                "event-" + i,
                random.nextInt(8) == 0 ? null : when(),
                lanes.get(random.nextInt(lanes.size())),
                random.nextInt(1, 6),
                texts(true, false),
                details);
    }

    Chronicle next() {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 4); i++) {
            lanes.add(new Lane("lane-" + i, random.nextInt(4) == 0 ? Localized.of("Same") : texts(true, false)));
        }
        List<Era> eras = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            eras.add(new Era("era-" + i, texts(true, false), when(), references()));
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            sources.add(source(i));
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            events.add(event(i, lanes));
        }
        About about = new About("chronicle-x", texts(true, false), texts(false, true), maybe(line()), maybe(line()));
        return new Chronicle(about, sources, lanes, eras, events, Map.of());
    }
}
