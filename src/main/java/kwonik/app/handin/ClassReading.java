package kwonik.app.handin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kwonik.model.Chronicle;
import kwonik.notes.anchor.Anchors;
import kwonik.notes.handin.ClassView;
import kwonik.notes.handin.HandIns;
import kwonik.notes.handin.MarkedPassage;
import kwonik.proof.ChronicleProof.Article;
import kwonik.words.Words;

/// What a class has handed in on a chronicle, ready to be shown.
///
/// @param passages in which anybody has marked words
record ClassReading(Chronicle chronicle, HandIns handIns, ClassView view, List<MarkedPassage> passages) {
    /// Reads the files; takes its time, so not for the FX thread.
    ///
    /// @param articles at hand, by id of their source
    static ClassReading of(Chronicle chronicle, Map<String, Article> articles, List<Path> files, Words words) {
        Anchors anchors = new Anchors(chronicle, articles);
        HandIns handIns = HandIns.read(files, anchors, words);
        ClassView view = ClassView.of(handIns.all(), anchors);
        return new ClassReading(chronicle, handIns, view, MarkedPassage.of(view, anchors, articles));
    }

    int students() {
        return view.students().size();
    }

    int notes() {
        return handIns.all().stream()
                .mapToInt(handIn -> handIn.notebook().notes().size())
                .sum();
    }
}
