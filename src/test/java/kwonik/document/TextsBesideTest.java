package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsBesideTest {
    @TempDir
    private Path home = Path.of("");

    private static Source source(String id) {
        return new Source(
                id,
                new Source.Publication("article", "T", List.of(), "", null, ""),
                SourceKind.NEWS_REPORT,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    private TextsBeside beside() {
        return TextsBeside.of(home.resolve("a.json"));
    }

    private List<String> names(Source source) {
        return beside().of(source).stream()
                .map(file -> home.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void nothingIsOverwrittenAndTheSameTextIsKeptOnce() throws IOException {
        Source post = source("post");
        beside().keep("One", post);
        beside().keep("Two", post);
        beside().keep("One", post);
        Path file = Files.writeString(home.resolve("mine.HTML"), "Three");
        beside().keep(file, post);
        assertEquals(List.of("sources/post-2.txt", "sources/post.html", "sources/post.txt"), names(post));
        assertEquals("One", Files.readString(home.resolve("sources/post.txt")));
        assertEquals("Two", Files.readString(home.resolve("sources/post-2.txt")));
        assertEquals(List.of(), names(source("pos")));
    }

    @Test
    void saveAsTakesTheTextsAlongAndOverwritesNone() throws IOException {
        Document read = Chronicles.write(home.resolve("a.json"), Chronicles.FILE);
        Source post = source("post");
        beside().keep("One", post);
        Document added = read.with(PartEdits.addSource(post));
        Path other = Files.createDirectory(home.resolve("other"));
        TextsBeside.of(other.resolve("b.json")).keep("Two", post);
        added.save(other.resolve("b.json"));
        assertEquals("Two", Files.readString(other.resolve("sources/post.txt")));
        assertEquals("One", Files.readString(other.resolve("sources/post-2.txt")));
        assertEquals("One", Files.readString(home.resolve("sources/post.txt")));
    }

    @Test
    void noIdLeadsOutOfTheFolder() throws IOException {
        beside().keep("One", source("../../out"));
        assertEquals(List.of("sources/out.txt"), names(source("../../out")));
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path chronicle = Files.createDirectory(home.resolve("c")).resolve("a.json");
        Path out = Files.createDirectory(home.resolve("out"));
        Files.writeString(out.resolve("post.txt"), "One");
        Files.createSymbolicLink(chronicle.resolveSibling("sources"), out);
        TextsBeside beside = TextsBeside.of(chronicle);
        assertEquals(List.of(), beside.of(source("post")));
        assertThrows(IOException.class, () -> beside.keep("Two", source("other")));
        assertTrue(Files.notExists(out.resolve("other.txt")));
    }
}
