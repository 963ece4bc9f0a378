package kwonik.fuzz;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The whole chronicles that are mutated: every kind of date, every kind of part, and a small one with a story.
public final class Corpus {
    private static final String SMALL = """
            {"kwonik": 1, "id": "small", "title": {"en": "Small", "fr": "Petit"}, "sources": [
             {"id": "s", "type": "article-newspaper", "title": "A report", "kind": "news-report",
              "author": [{"family": "Doe", "given": "J."}], "publisher": "Daily", "issued": "2020-01-02"}],
             "lanes": [{"id": "a", "name": {"en": "A"}}, {"id": "b", "name": {"en": "B"}}],
             "stories": [{"id": "st", "title": {"en": "Story"}, "steps": [{"event": "x"}, {"view": "1999/2001"},
              {"event": "y", "view": "1990/2005", "note": {"en": "A note"}}]}],
             "eras": [{"id": "e", "name": {"en": "Era"}, "when": "1991/1998"}],
             "events": [{"id": "x", "when": "1990", "lane": "a", "title": {"en": "X"}, "importance": 5, "tags": ["t"],
              "excerpts": [{"source": "s", "role": "direct", "selector": [
               {"type": "TextQuoteSelector", "exact": "some words", "prefix": "", "suffix": ""},
               {"type": "TextPositionSelector", "start": 3, "end": 13}]}]},
              {"id": "y", "when": "2000-05~/..", "lane": "b", "title": "Y", "summary": {"en": "Why"}},
              {"id": "z", "lane": "b", "title": {"en": "Z", "ht": "Zèd"}}]}
            """;

    public static final List<byte[]> CHRONICLES = List.of(
            SMALL.getBytes(StandardCharsets.UTF_8),
            file("src/test/resources/golden/chronicle.json"),
            file("assets/examples/dates.json"),
            file("assets/haiti/chronicle.json"));

    public static final List<JsonElement> TREES = CHRONICLES.stream()
            .map(bytes -> JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)))
            .toList();

    private Corpus() {}

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A mutated chronicle: half of them are still JSON.
    public static byte[] chronicle(java.util.Random random) {
        // small ones more often: they are quick, and a change in them hits something more often
        int which = Math.min(random.nextInt(CHRONICLES.size()), random.nextInt(CHRONICLES.size()));
        byte[] json = Mutation.json(random, TREES.get(which)).getBytes(StandardCharsets.UTF_8);
        return random.nextBoolean()
                ? json
                : Mutation.bytes(random, random.nextBoolean() ? json : CHRONICLES.get(which));
    }
}
