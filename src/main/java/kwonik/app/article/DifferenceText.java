package kwonik.app.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import kwonik.app.controls.WrappedText;
import kwonik.proof.WordRun;
import kwonik.words.Words;

/// How a quotation differs from the reader's text, word by word: removed words struck through, added ones underlined.
public final class DifferenceText {
    private DifferenceText() {}

    public static WrappedText of(List<WordRun> differences, Words words) {
        List<Text> runs = differences.stream()
                .map(difference -> WrappedText.run(
                        onOneLine(difference.text()), difference.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
        WrappedText prose = new WrappedText("difference", runs.toArray(Text[]::new));
        // Lines through and below words are not heard.
        prose.setAccessibleText(spoken(differences, words));
        return prose;
    }

    /// The differences as they are read out.
    static String spoken(List<WordRun> differences, Words words) {
        return differences.stream()
                .map(difference -> switch (difference.kind()) {
                    case SAME -> difference.text();
                    case REMOVED -> words.say("app.proof.removed", difference.text());
                    case ADDED -> words.say("app.proof.added", difference.text());
                })
                .collect(Collectors.joining());
    }

    /// Where only a line break differs, one would see nothing at all.
    private static String onOneLine(String text) {
        return text.isBlank() ? text.replaceAll("\\R", "⏎") : text.replaceAll("\\s*\\R\\s*", "\n");
    }
}
