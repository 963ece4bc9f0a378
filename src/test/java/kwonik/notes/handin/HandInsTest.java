package kwonik.notes.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.archive.ArticleText;
import kwonik.archive.ChronicleReader;
import kwonik.model.Chronicle;
import kwonik.model.Excerpt;
import kwonik.model.Problem;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchors;
import kwonik.notes.file.NotesWriter;
import kwonik.proof.ChronicleProof.Article;
import kwonik.proof.PassageSearch;
import kwonik.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of a class are read, and laid side by side with what is to be told of them.
class HandInsTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final String TEXT = "The army was disbanded in 1995. Nobody wept.";
    private static final String EXPORT = """
            {"export_date": "2026-11-29", "annotations": [
              {"id": "a", "user": "acct:mirlande@hypothes.is", "uri": "http://www.x.org/a/#top", "text": "Why?", "tags": ["t"],
               "created": "2026-11-01T10:00:00.123+00:00", "updated": "2026-11-02T10:00:00+00:00",
               "target": [{"selector": [{"type": "RangeSelector"}, {"type": "TextQuoteSelector", "exact": "army was", "prefix": "The ", "suffix": " disb"}]}]},
              {"id": "b", "user": "acct:jean@hypothes.is", "uri": "https://x.org/a", "text": "Yes", "references": ["a"], "created": "2026-11-01T10:00:00Z"},
              {"id": "c", "user": "acct:jean@hypothes.is", "uri": "https://y.org", "text": "x", "created": "2026-11-01T10:00:00Z"}]}
            """;

    /// As Hypothesis writes them: a reply of a reply, a reply, one to something deleted, a note on the page, one on a
    /// moment of a film, and what they reply to.
    private static final String ROWS = """
            {"id": "c", "created": "2026-11-03T10:00:00.000000+00:00", "updated": "2026-11-03T10:00:00.000000+00:00",
             "user": "acct:jean@hypothes.is", "uri": "https://x.org/a", "text": "And so on.", "tags": [], "group": "__world__",
             "permissions": {"read": ["group:__world__"]}, "target": [{"source": "https://x.org/a"}],
             "document": {"title": ["T"]}, "user_info": {"display_name": null}, "references": ["a", "b"]},
            {"id": "b", "created": "2026-11-02T11:00:00+00:00", "updated": "2026-11-02T11:00:00+00:00",
             "user": "acct:jean@hypothes.is", "uri": "https://x.org/a", "text": "Yes.", "tags": [],
             "target": [{"source": "https://x.org/a"}], "references": ["a"]},
            {"id": "d", "created": "2026-11-02T11:00:00+00:00", "updated": "2026-11-02T11:00:00+00:00",
             "user": "acct:jean@hypothes.is", "uri": "https://x.org/a", "text": "Of what is gone.", "references": ["zz"]},
            {"id": "e", "created": "2026-11-02T11:00:00+00:00", "updated": "2026-11-02T11:00:00+00:00",
             "user": "acct:jean@hypothes.is", "uri": "https://x.org/a", "text": "On the page.",
             "target": [{"source": "https://x.org/a"}], "references": []},
            {"id": "f", "created": "2026-11-02T11:00:00+00:00", "updated": "2026-11-02T11:00:00+00:00",
             "user": "acct:jean@hypothes.is", "uri": "https://x.org/a", "text": "In the film.",
             "target": [{"source": "https://x.org/a", "selector": [{"type": "MediaTimeSelector", "start": 1, "end": 2}]}]},
            {"id": "a", "created": "2026-11-01T10:00:00.123456+00:00", "updated": "2026-11-02T10:00:00.123456+00:00",
             "user": "acct:ana@hypothes.is", "uri": "http://www.x.org/a/#top", "text": "Why?", "tags": ["t"],
             "target": [{"source": "http://www.x.org/a/", "selector": [
               {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 4, "endContainer": "/p[1]", "endOffset": 12},
               {"type": "TextPositionSelector", "start": 4, "end": 12},
               {"type": "TextQuoteSelector", "exact": "army was", "prefix": "The ", "suffix": " disb"}]}],
             "user_info": {"display_name": "Ana P."}}
            """;

    @TempDir
    Path folder;

    private static Anchors anchors() throws IOException {
        ArticleText text = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8));
        String json = """
                {"kwonik": 1, "id": "haiti", "title": "H", "lanes": [{"id": "l", "name": "L"}],
                 "sources": [{"id": "nyt", "type": "article-newspaper", "title": "T", "kind": "opinion", "kindReason": "r",
                   "URL": "https://x.org/a", "sha256": "%s", "length": %d}],
                 "events": [{"id": "e1", "title": "Army", "lane": "l", "when": "1995"}]}
                """.formatted(text.sha256(), text.length());
        Chronicle chronicle = ChronicleReader.read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "h.json")
                .chronicle();
        return new Anchors(chronicle, Map.of("nyt", new Article(text.text(), text.sha256())));
    }

    private static Note words(int start, int end) throws IOException {
        String hash = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8)).sha256();
        Excerpt passage = PassageSearch.excerptAt(TEXT, "nyt", Excerpt.Role.DIRECT, start, end);
        return note(NoteTarget.OfWords.of(passage, hash));
    }

    private static Note note(NoteTarget target) {
        return Note.of(Motivation.COMMENTING, NoteBody.of("=1"), target, Instant.parse("2026-11-29T10:00:00Z"));
    }

    private Path file(String name, Notebook notebook) throws IOException {
        return Files.write(folder.resolve(name), NotesWriter.bytes(notebook));
    }

    @Test
    void passagesAreShadedAndBlanksAreSeen() throws IOException {
        Notebook one = Notebook.of("haiti").with(words(0, 8)).with(note(new NoteTarget.OfEvent("e1")));
        Notebook two =
                Notebook.of("haiti").withNickname("Jean").with(words(4, 12)).with(note(new NoteTarget.OfEvent("gone")));
        HandIns read = HandIns.read(List.of(file("ana.kwonik-notes", one), file("b", two)), anchors(), ENGLISH);
        ClassView view = ClassView.of(read.all(), anchors());
        Shading shading = Objects.requireNonNull(view.shadings().get("nyt"));
        assertEquals(
                List.of(new Shading.Shade(0, 4, 1), new Shading.Shade(4, 8, 2), new Shading.Shade(8, 12, 1)),
                shading.runs());
        assertEquals(
                List.of(new Shading.Shade(0, 2, 2), new Shading.Shade(2, 3, 1)),
                shading.within(6, 9).runs());
        assertEquals(
                List.of(
                        List.of("On", "ana", "Jean"),
                        List.of("Event: Army", "comment: =1", ""),
                        List.of(
                                "Words of the article: "
                                        + view.rows().get(1).target().quoted(),
                                "comment: =1",
                                "comment: =1"),
                        List.of("No longer there: gone", "", "comment: =1")),
                view.table(ENGLISH, id -> id));
    }

    @Test
    void aNoteOnAWholeArticleIsNamedAsTheArticle() throws IOException {
        Notebook one = Notebook.of("haiti").with(note(new NoteTarget.OfSource("nyt")));
        HandIns read = HandIns.read(List.of(file("ana.kwonik-notes", one)), anchors(), ENGLISH);
        List<List<String>> table = ClassView.of(read.all(), anchors()).table(ENGLISH, id -> "T of " + id);
        assertEquals("Source: T of nyt", table.getLast().getFirst());
    }

    @Test
    void whatIsDoubledStrangeOrBrokenIsTold() throws IOException {
        Notebook one = Notebook.of("haiti").withNickname("Jean").with(note(new NoteTarget.OfEvent("e1")));
        Path texas = file("t", Notebook.of("texas").with(note(new NoteTarget.OfEvent("e1"))));
        Path other = Files.writeString(folder.resolve("o"), "{}");
        HandIns read = HandIns.read(
                List.of(file("a", one), file("b", one), texas, other, folder.resolve("none")), anchors(), ENGLISH);
        assertEquals(
                List.of("Jean", "Jean (2)"),
                read.all().stream().map(HandIn::student).toList());
        List<String> keys = read.told().stream().map(Problem::key).toList();
        for (String key : List.of("same", "name", "other", "kind", "unread")) {
            assertTrue(keys.contains("notes.handin." + key), key + " in " + keys);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | kind",
                "[1, 2] | kind",
                "[{\"name\": \"no annotation\"}] | kind",
                "{\"rows\": [{\"a\": 1}, {\"b\": 2}]} | kind",
                "{ | kind",
                "PK nothing | kind",
                "`` | kind",
                "{\"type\": \"AnnotationCollection\", \"kwonik:chronicle\": \"urn:kwonik:chronicle:haiti\", \"first\": {\"items\": [{\"id\" | json",
                "{\"type\": \"AnnotationCollection\", \"kwonik:chronicle\": \"urn:kwonik:chronicle:haiti\", \"first\": {\"items\": [{}, 1, {}]}} | part",
                "{\"type\": \"AnnotationCollection\", \"kwonik:chronicle\": \"urn:kwonik:chronicle:other\", \"first\": {\"items\": [{}, 1, {}]}} | other",
                "{\"annotations\": []} | none",
                "[{\"uri\": \"https://x.org/a\", \"user\": \"acct:a@b\", \"created\": \"2026-11-01T10:00:00Z\"}, 1, 2, {}] | item"
            })
    void ofAFileOneThingIsTold(String content, String told) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), content);
        HandIns read = HandIns.read(List.of(file), anchors(), ENGLISH);
        assertEquals(1, read.told().size(), () -> read.told().toString());
        String key = read.told().getFirst().key();
        assertTrue(key.endsWith("." + told) || key.contains("." + told + "."), key);
    }

    @Test
    void pagesThatAreNoSourcesAreNamedAFewAtMost() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int page = 0; page < 30; page++) {
            rows.add("{\"uri\": \"https://y.org/%d\", \"user\": \"acct:a@b\"}".formatted(page));
        }
        Path file = Files.writeString(folder.resolve("x.json"), rows.toString());
        List<Problem> told = HandIns.read(List.of(file), anchors(), ENGLISH).told();
        assertEquals(5, told.size(), told::toString);
        assertTrue(told.get(3).what(ENGLISH).contains("(27)"), told::toString);
    }

    @Test
    void usersOfHypothesisAreStudents() throws IOException {
        Path export = Files.writeString(folder.resolve("h.json"), EXPORT);
        HandIns read = HandIns.read(List.of(export), anchors(), ENGLISH);
        assertEquals(
                List.of("mirlande", "jean"),
                read.all().stream().map(HandIn::student).toList());
        ClassView view = ClassView.of(read.all(), anchors());
        assertEquals(2, view.rows().getFirst().students());
        assertEquals("notes.hypothesis.uri", read.told().getFirst().key());
    }

    /// The answer of the interface for programs has `rows`, the newest first; the client writes `annotations`.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"total\": 5, \"rows\": [%s]}",
                "{\"export_date\": \"2026-11-29T10:00:00.000Z\", \"export_userid\": \"acct:ana@hypothes.is\","
                        + " \"client_version\": \"1.1500.0\", \"annotations\": [%s]}",
                "[%s]"
            })
    void eachFormOfExportHasItsRepliesAndNotesOnPages(String form) throws IOException {
        Path export = Files.writeString(folder.resolve("h.json"), form.formatted(ROWS));
        assertTrue(form.startsWith("[") || HandIns.isMeant(export));
        HandIns read = HandIns.read(List.of(export), anchors(), ENGLISH);
        Map<String, List<Note>> notes = new HashMap<>();
        read.all()
                .forEach(handIn -> notes.put(handIn.student(), handIn.notebook().notes()));
        assertEquals(Set.of("Ana P.", "jean"), notes.keySet());
        Note asked = Objects.requireNonNull(notes.get("Ana P.")).getFirst();
        assertEquals("army was", asked.target().quoted());
        assertEquals(List.of("t"), asked.body().tags());
        assertEquals(Instant.parse("2026-11-02T10:00:00.123Z"), asked.modified());
        List<Note> jean = Objects.requireNonNull(notes.get("jean"));
        assertEquals(
                Map.of(
                        "Yes.", asked.target(),
                        "And so on.", asked.target(),
                        "On the page.", new NoteTarget.OfSource("nyt"),
                        "Of what is gone.", new NoteTarget.OfSource("nyt"),
                        "In the film.", new NoteTarget.OfSource("nyt")),
                jean.stream().collect(Collectors.toMap(note -> note.body().text(), Note::target)));
        assertEquals(
                List.of("notes.hypothesis.replies [2]", "notes.hypothesis.thread [1]", "notes.hypothesis.place [1]"),
                read.told().stream().map(told -> told.key() + " " + told.args()).toList());
    }

    @Test
    void fortyOfAClassAreReadAndMoreAreTold() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            Notebook notebook = Notebook.of("haiti").withNickname("s" + i);
            List<Note> notes = new ArrayList<>();
            for (int n = 0; n < 200; n++) {
                notes.add(words(n % 20, n % 20 + 5));
            }
            files.add(file("f" + i, notebook.withNotes(notes)));
        }
        HandIns read = HandIns.read(files, anchors(), ENGLISH);
        assertEquals(40, read.all().size());
        assertEquals(
                List.of("notes.handin.many"),
                read.told().stream().map(Problem::key).toList());
        assertFalse(ClassView.of(read.all(), anchors()).rows().isEmpty());
    }

    @Tag("fuzz")
    @Test
    void mutationsNeverFail() throws IOException {
        Random random = new Random(23);
        Anchors anchors = anchors();
        for (int i = Integer.getInteger("kwonik.fuzz.mutations", 3_000); i > 0; i--) {
            StringBuilder text = new StringBuilder(EXPORT);
            for (int change = random.nextInt(5); change >= 0; change--) {
                int place = random.nextInt(text.length());
                text.replace(
                        place,
                        Math.min(text.length(), place + random.nextInt(4)),
                        "{}[]\",:0e\\".charAt(random.nextInt(10)) + "");
            }
            byte[] json = text.toString().getBytes(StandardCharsets.UTF_8);
            if (HypothesisExport.fits(json)) {
                HypothesisExport.read(json, "x", anchors).told().forEach(one -> one.line(ENGLISH));
            }
        }
    }
}
