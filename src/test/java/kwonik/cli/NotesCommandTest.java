package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kwonik.exercise.make.ExerciseChronicles;
import kwonik.export.notes.NotesSamples;
import kwonik.notes.file.NotesWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `kwonik notes` makes a PDF of a file of notes, and takes the place of nothing that it reads.
class NotesCommandTest {
    @TempDir
    Path folder;

    private Path notes(String name) throws IOException {
        return Files.write(folder.resolve(name), NotesWriter.bytes(NotesSamples.of(ExerciseChronicles.haiti())));
    }

    private static Ran notes(String... more) {
        List<String> all = new ArrayList<>(List.of("notes"));
        all.addAll(Arrays.asList(more));
        return Ran.of(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void aFileOfNotesBecomesAPdf(String tag) throws IOException {
        Path out = folder.resolve("a " + tag + ".pdf");
        Ran ran = Ran.in(
                Locale.forLanguageTag(tag),
                "notes",
                "--notes",
                notes("ana.kwonik-notes").toString(),
                "--out",
                out.toString());
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().startsWith(out.toString()), ran::out);
        assertTrue(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7"));
    }

    @Test
    void notesBesideTheChronicleAreFoundWithoutBeingNamed() throws IOException {
        Path chronicle = Files.copy(Path.of("assets/haiti/chronicle.json"), folder.resolve("c.json"));
        notes("c.kwonik-notes");
        Path out = folder.resolve("a.pdf");
        Ran ran = notes("--input", chronicle.toString(), "--out", out.toString(), "--no-date", "--lang", "fr");
        assertEquals(0, ran.code(), ran::err);
        assertEquals(out + ": 7 notes, 2 answers\n", ran.out());
        byte[] first = Files.readAllBytes(out);
        notes("--input", chronicle.toString(), "--out", out.toString(), "--no-date", "--lang", "fr");
        assertTrue(Arrays.equals(first, Files.readAllBytes(out)), "the same notes give the same file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--out a.pdf | Name the file of notes with --notes",
                "--notes none.kwonik-notes --out a.pdf | none.kwonik-notes: there is no such file of notes",
                "--notes broken.kwonik-notes --out a.pdf | broken.kwonik-notes",
                "--notes other.kwonik-notes --out a.pdf | notes on another chronicle, “other”",
                "--notes ana.kwonik-notes | Name the PDF to write with --out",
                "--notes ana.kwonik-notes --out a.png | a.png: the name of the PDF ends in .pdf",
                "--notes notes.pdf --out notes.pdf | notes.pdf: this file is named twice",
                "--notes ana.kwonik-notes --out a.pdf --lang de | --lang is one of en, fr, ht",
                "--notes ana.kwonik-notes --out nowhere/a.pdf | nowhere",
                "--notes ana.kwonik-notes --out | --out FILE.pdf lacks its value"
            })
    void whatCannotBeDoneIsOneLine(String options, String complaint) throws IOException {
        byte[] kept = Files.readAllBytes(notes("notes.pdf"));
        notes("ana.kwonik-notes");
        Files.writeString(folder.resolve("broken.kwonik-notes"), "{ \"type\": ");
        Files.writeString(folder.resolve("other.kwonik-notes"), """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection",
                 "kwonik:chronicle": "urn:kwonik:chronicle:other", "first": {"type": "AnnotationPage", "items": []}}
                """);
        Ran ran = notes(Arrays.stream(options.split(" "))
                .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
        assertEquals(2, ran.code(), ran::err);
        assertEquals("", ran.out());
        assertTrue(ran.err().lines().findFirst().orElse("").contains(complaint), ran::err);
        assertFalse(Files.exists(folder.resolve("a.pdf")));
        assertTrue(Arrays.equals(kept, Files.readAllBytes(folder.resolve("notes.pdf"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes --notes ONE --out OUT",
                "convert assets/haiti/chronicle.json OUT.html --notes ONE",
                "export --what card --event fadh-disbanded-1995 --notes ONE --out OUT"
            })
    void withoutANoteThatCanBeReadNothingIsWritten(String line) throws IOException {
        Path one = notes("one.kwonik-notes");
        Files.writeString(one, Files.readString(one).replace("urn:uuid:", "urn:other:"));
        Path out = folder.resolve("a.pdf");
        Ran ran = Ran.of(Arrays.stream(line.split(" "))
                .map(word -> word.replace("ONE", one.toString()).replace("OUT", out.toString()))
                .toArray(String[]::new));
        assertEquals(2, ran.code(), ran::err);
        assertEquals(1, ran.err().lines().count(), ran::err);
        assertTrue(ran.err().contains("one.kwonik-notes: none of the 9 notes in it can be read."), ran::err);
        assertFalse(Files.exists(out));
    }

    @Test
    void aNoteThatIsLeftOutIsToldByTheCode() throws IOException {
        Path one = notes("one.kwonik-notes");
        Files.writeString(
                one, Files.readString(one).replaceFirst("\"motivation\": \"[a-z]+\"", "\"motivation\": \"x\""));
        Path out = folder.resolve("a.pdf");
        Ran ran = notes("--notes", one.toString(), "--out", out.toString());
        assertEquals(1, ran.code(), ran::err);
        assertTrue(ran.err().contains("one.kwonik-notes"), ran::err);
        assertTrue(Files.exists(out));
    }

    @Test
    void helpTellsItsOptions() {
        assertTrue(Ran.of("--help").out().contains("notes …"));
        Ran help = Ran.of("notes", "--help");
        for (String option : List.of("--notes", "--out", "--lang", "--input", "--no-date")) {
            assertTrue(help.out().contains(option), help::out);
        }
    }
}
