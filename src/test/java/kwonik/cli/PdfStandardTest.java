package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kwonik.exercise.make.ExerciseChronicles;
import kwonik.export.notes.NotesSamples;
import kwonik.image.TestImages;
import kwonik.notes.file.NotesWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Every PDF is what it says of itself: PDF/UA-1, so that screen readers can follow it, and PDF/A-2a, so that it can be
/// kept.
class PdfStandardTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size a2 --quotations --theme print",
                "--theme dark --lang ht --glossary",
                "--theme projector --lang fr --torn --range 2017/2025",
                "--transparent",
                "--size a2 --sheets 3x2",
                "--what card --event soldiers-to-mexico-2025",
                "--what compare --event soldiers-to-mexico-2025 --lang fr",
                "--what slides --story one-event-three-voices",
                "--no-date --lanes politics --importance 3"
            })
    void aPdfKeepsTheStandardsThatItNames(String options) throws IOException, VeraPDFException {
        valid(options);
    }

    @Test
    void soDoesOneWithPictures() throws IOException, VeraPDFException {
        Files.write(folder.resolve("house.jpg"), TestImages.jpeg(TestImages.landscape(600, 400)));
        Path chronicle = Files.writeString(folder.resolve("a.json"), """
                {"kwonik": 1, "id": "a", "title": {"en": "A"}, "lanes": [{"id": "l", "name": {"en": "L"}}],
                 "events": [{"id": "e", "lane": "l", "when": "1995", "title": {"en": "An event \u05e9\u05dc\u05d5\u05dd"},
                  "pictures": [{"file": "house.jpg", "alt": {"en": "A house"}, "credit": "Marie", "license": "CC0"}]}]}
                """);
        valid("--pictures --input " + chronicle);
        valid("--what card --event e --input " + chronicle);
    }

    private void valid(String options) throws IOException, VeraPDFException {
        valid("export", options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--exercise order --level 1 --lang fr",
                "--exercise who --level 3",
                "--exercise grid --lang ht --no-date",
                "--exercise same",
                "--exercise when --level 3 --lang fr",
                "--exercise prove --level 2"
            })
    void soDoesASheetToWorkOn(String options) throws IOException, VeraPDFException {
        valid("sheet", options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang en", "--lang fr --no-date", "--lang ht"})
    void soDoNotesToRead(String options) throws IOException, VeraPDFException {
        Path notes = Files.write(
                folder.resolve("ana.kwonik-notes"), NotesWriter.bytes(NotesSamples.of(ExerciseChronicles.haiti())));
        valid("notes", options + " --notes " + notes);
    }

    private void valid(String name, String options) throws IOException, VeraPDFException {
        Path file = folder.resolve("a.pdf");
        List<String> command = new ArrayList<>(List.of(name, "--out", file.toString()));
        command.addAll(List.of(options.split(" ")));
        Ran ran = Ran.of(command.toArray(String[]::new));
        assertEquals(0, ran.code(), ran::err);
        assertEquals(List.of(), faults(file, PDFAFlavour.PDFUA_1), options);
        assertEquals(List.of(), faults(file, PDFAFlavour.PDFA_2_A), options);
    }

    /// What veraPDF says against a file.
    private static List<String> faults(Path file, PDFAFlavour standard) throws IOException, VeraPDFException {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, standard)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(standard, false).validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
            assertEquals(faults.isEmpty(), result.isCompliant());
            return faults;
        }
    }
}
