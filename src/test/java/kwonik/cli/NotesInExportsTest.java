package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kwonik.exercise.make.ExerciseChronicles;
import kwonik.export.copy.CopyFormat;
import kwonik.export.notes.NotesSamples;
import kwonik.notes.file.NotesWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes are in what is exported if that is asked, and nowhere otherwise: an export is the same file whether notes lie
/// beside the chronicle or not.
class NotesInExportsTest {
    private static final List<String> SAID =
            List.of("CommentWord", "QuestionWord", "ClaimWord", "SourceWord", "ArticleWord", "TagWord", "NotedWords");

    @TempDir
    Path folder;

    private Path chronicle(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        return Files.copy(Path.of("assets/haiti/chronicle.json"), own.resolve("c.json"));
    }

    private Path noted() throws IOException {
        Path chronicle = chronicle("noted");
        Files.write(
                chronicle.resolveSibling("c.kwonik-notes"),
                NotesWriter.bytes(NotesSamples.of(ExerciseChronicles.haiti())));
        return chronicle;
    }

    static Stream<List<String>> exports() {
        Stream<List<String>> copies = Stream.of(CopyFormat.values())
                .map(format -> List.of("convert", "IN", "OUT." + format.ending(), "--to", format.code()));
        Stream<List<String>> pictures = Stream.of("png", "svg", "pdf")
                .flatMap(ending -> Stream.of(
                                "--quotations",
                                "--what card --event soldiers-to-mexico-2025",
                                "--what compare --event soldiers-to-mexico-2025")
                        .map(what ->
                                words("export --input IN --no-date --size 800x600 " + what + " --out OUT." + ending)));
        Stream<List<String>> others = Stream.of(
                words("export --input IN --no-date --what slides --story one-event-three-voices --out OUT.pdf"),
                words("export --input IN --no-date --out OTHER.svg --alt OUT.txt"),
                words("sheet --input IN --no-date --exercise who --out OUT.pdf"),
                words("sheet --input IN --no-date --exercise who --out OUT.txt"));
        return Stream.of(copies, pictures, others).flatMap(each -> each);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    private byte[] written(List<String> command, Path chronicle) throws IOException {
        List<String> args = new ArrayList<>();
        Path out = chronicle;
        for (String word : command) {
            Path file = chronicle.resolveSibling(word.toLowerCase(Locale.ROOT));
            if (word.startsWith("OUT.")) {
                out = file;
            }
            args.add(
                    word.equals("IN")
                            ? chronicle.toString()
                            : word.startsWith("OUT.") || word.startsWith("OTHER.") ? file.toString() : word);
        }
        Ran ran = Ran.of(args.toArray(String[]::new));
        assertEquals(0, ran.code(), ran::err);
        return Files.readAllBytes(out);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void withoutBeingAskedForNoNoteIsInAnyExport(List<String> command) throws IOException {
        assertArrayEquals(written(command, chronicle("bare")), written(command, noted()), command::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void aWebPageHoldsThemAsTextsIfThatIsAsked(String tag) throws IOException {
        Path chronicle = noted();
        Path page = folder.resolve("page.html");
        Ran ran = Ran.of(
                "convert",
                chronicle.toString(),
                page.toString(),
                "--lang",
                tag,
                "--notes",
                chronicle.resolveSibling("c.kwonik-notes").toString());
        assertEquals(0, ran.code(), ran::err);
        String text = Files.readString(page);
        SAID.forEach(word -> assertTrue(text.contains(word), word));
        assertFalse(text.contains("<b>bold"), "a note is no markup");
        for (String word : List.of("LostWord", "BeforeWord", "AfterWord", "Λίδα", "HomeworkWord")) {
            assertFalse(text.contains(word), word);
        }
        assertTrue(ran.err().contains("Notes that stand nowhere in the chronicle any more: 1"), ran::err);
        assertTrue(ran.err().contains("Answers to exercises: 2"), ran::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void theCardOfAnEventHoldsItsNotesIfThatIsAsked(String tag) throws IOException {
        Path notes = noted().resolveSibling("c.kwonik-notes");
        Path card = folder.resolve("card.svg");
        Path alt = folder.resolve("card.txt");
        String event = NotesSamples.event(ExerciseChronicles.haiti()).id();
        List<String> command = List.of(
                "export",
                "--what",
                "card",
                "--event",
                event,
                "--lang",
                tag,
                "--size",
                "a3",
                "--notes",
                notes.toString(),
                "--out",
                card.toString(),
                "--alt",
                alt.toString());
        Ran ran = Ran.of(command.toArray(String[]::new));
        assertEquals(0, ran.code(), ran::err);
        String said = Files.readString(alt);
        for (String word : List.of("CommentWord", "QuestionWord", "ClaimWord", "TagWord")) {
            assertTrue(Files.readString(card).contains(word), word);
            assertTrue(said.contains(word), word);
        }
        assertFalse(Files.readString(card).contains("SourceWord"), "it is on a source");
    }

    @Test
    void onAnotherPictureNotesHaveNoPlace() throws IOException {
        String notes = noted().resolveSibling("c.kwonik-notes").toString();
        Ran ran = Ran.of(
                "export", "--notes", notes, "--out", folder.resolve("a.png").toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("--what card"), ran::err);
        Path card = folder.resolve("b.pdf");
        Files.move(Path.of(notes), card);
        Ran same = Ran.of(
                "export",
                "--what",
                "card",
                "--event",
                "fadh-disbanded-1995",
                "--notes",
                card.toString(),
                "--out",
                card.toString());
        assertEquals(2, same.code());
        assertTrue(Files.readString(card).contains("CommentWord"));
        assertTrue(Ran.of("help", "export").out().contains("--notes"));
    }

    @Test
    void whereNotesHaveNoRoomThatIsSaid() throws IOException {
        Path chronicle = noted();
        String notes = chronicle.resolveSibling("c.kwonik-notes").toString();
        Path out = folder.resolve("a.csv");
        Ran ran = Ran.of("convert", chronicle.toString(), out.toString(), "--notes", notes);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("only a web page (html) holds notes"), ran::err);
        assertFalse(Files.exists(out));
        Path page = Files.move(Path.of(notes), folder.resolve("own.html"));
        byte[] kept = Files.readAllBytes(page);
        Ran same = Ran.of("convert", chronicle.toString(), page.toString(), "--notes", page.toString());
        assertEquals(2, same.code());
        assertArrayEquals(kept, Files.readAllBytes(page));
        Ran none =
                Ran.of("convert", chronicle.toString(), folder.resolve("p.html").toString(), "--notes", notes);
        assertEquals(2, none.code());
        assertTrue(none.err().contains("there is no such file of notes"), none::err);
        assertTrue(Ran.of("help", "convert").out().contains("--notes"));
    }
}
