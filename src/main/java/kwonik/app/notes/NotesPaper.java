package kwonik.app.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import kwonik.app.article.Articles;
import kwonik.app.article.LoadedArticle;
import kwonik.archive.file.Progress;
import kwonik.exercise.make.Material;
import kwonik.export.notes.AskedWords;
import kwonik.export.notes.NotesReport;
import kwonik.export.poster.ReportExport;
import kwonik.layout.paper.PaperReport;
import kwonik.model.Chronicle;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchors;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.paint.FxTextMeasure;
import kwonik.proof.SourceProof;
import kwonik.words.Words;

/// Notes that are to become a PDF to read.
///
/// @param anchors find where they stand
/// @param articles the texts that exercises were made of, by the id of their source
record NotesPaper(Notebook notebook, Anchors anchors, Map<String, String> articles, Words words) {
    /// Notes on the open chronicle.
    static NotesPaper of(Notebook notebook, NotePlaces places, Words words) {
        return new NotesPaper(notebook, places.find(notebook), texts(places.articles()), words);
    }

    /// The articles at hand that are the very texts that the curator had: exercises are made of these.
    private static Map<String, String> texts(Articles articles) {
        Map<String, String> texts = new HashMap<>();
        articles.atHandProperty().get().forEach((source, copy) -> {
            if (copy instanceof LoadedArticle article && article.hash() == SourceProof.Hash.MATCHES) {
                texts.put(source, article.text().text());
            }
        });
        return texts;
    }

    /// Writes the PDF, whole or not at all. Not for the FX thread.
    ///
    /// @return what could only be drawn as boxes; empty if nothing
    /// @throws IOException if it cannot be written
    String write(Path file) throws IOException {
        Chronicle chronicle = anchors.chronicle();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        AskedWords asked = new AskedWords(new Material(chronicle, articles));
        PaperReport report =
                new NotesReport(chronicle, notebook, PlacedNotes.of(notebook, anchors), asked, words).paper(today);
        return new ReportExport(chronicle, report, words, today)
                .write(file, new FxTextMeasure(), Progress.NONE)
                .say(words);
    }
}
