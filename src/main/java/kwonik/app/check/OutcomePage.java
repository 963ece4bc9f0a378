package kwonik.app.check;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kwonik.app.article.DifferenceText;
import kwonik.app.controls.PageSelection;
import kwonik.app.controls.WrappedText;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.OutcomeWords;
import kwonik.exchange.check.TextPlace;
import kwonik.exchange.check.TextPlace.Stretch;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// All that there is to know of one statement: what it says, the passage with what stands around it, how they differ.
final class OutcomePage {
    private static final int MOST_AROUND = 400;

    private final Words words;
    private final OutcomeWords said;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final PageSelection selection;

    OutcomePage(Words words) {
        this.words = words;
        said = new OutcomeWords(words);
        page.getStyleClass().addAll("page", "check-page");
        page.setId("check-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(words.say("check.page"));
        // a long passage is read with the arrow keys
        scroll.setFocusTraversable(true);
        selection = new PageSelection(page, scroll, () -> words);
    }

    Node node() {
        return scroll;
    }

    /// Shows a statement, or nothing.
    void show(@Nullable Outcome outcome) {
        page.getChildren().setAll(outcome == null ? List.of() : parts(outcome));
        scroll.setVvalue(0);
        selection.renew();
    }

    private List<Node> parts(Outcome outcome) {
        List<Node> parts = new ArrayList<>();
        Label standing = new Label(
                said.standing(outcome), OutcomeCell.icon(outcome.standing()).draw());
        standing.getStyleClass()
                .addAll(
                        "proof-state",
                        "check-standing",
                        "is-" + outcome.standing().code());
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
        parts.add(standing);
        parts.add(new WrappedText("section", words.say("check.page.statement", line(outcome))));
        parts.add(new WrappedText("body", outcome.statement().text()));
        if (!outcome.statement().source().isEmpty()) {
            parts.add(new WrappedText(
                    "fine", words.say("check.page.source", outcome.statement().source())));
        }
        for (TextPlace place : outcome.places()) {
            parts.add(new WrappedText("section", said.where(place)));
            parts.add(passage(place));
        }
        if (!outcome.differences().isEmpty()) {
            parts.add(new WrappedText("section", words.say("check.page.difference")));
            parts.add(DifferenceText.of(outcome.differences(), words));
        }
        List<String> notes = said.notes(outcome);
        if (!notes.isEmpty()) {
            parts.add(new WrappedText("section", words.say("check.page.notes")));
            notes.forEach(note -> parts.add(new WrappedText("body", note)));
        }
        return parts;
    }

    private static String line(Outcome outcome) {
        return Integer.toString(outcome.statement().line());
    }

    /// The passage in its sentences, with the words that were found in bold and underlined.
    private WrappedText passage(TextPlace place) {
        String text = place.text().text();
        Stretch around = place.sentences();
        int from = Math.max(around.start(), place.start() - MOST_AROUND);
        int to = Math.min(around.end(), place.end() + MOST_AROUND);
        List<Text> runs = new ArrayList<>();
        int at = from;
        for (Stretch part : place.words()) {
            add(runs, text.substring(at, Math.max(at, part.start())), "plain");
            add(runs, text.substring(Math.max(at, part.start()), Math.max(at, part.end())), "found");
            at = Math.max(at, part.end());
        }
        add(runs, text.substring(at, Math.max(at, to)), "plain");
        WrappedText passage = new WrappedText("check-passage", runs.toArray(Text[]::new));
        passage.setAccessibleText(words.say("check.page.passage", text.substring(from, to)));
        return passage;
    }

    private static void add(List<Text> runs, String text, String style) {
        if (!text.isEmpty()) {
            runs.add(WrappedText.run(text, style));
        }
    }
}
