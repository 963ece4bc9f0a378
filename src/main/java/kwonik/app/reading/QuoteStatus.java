package kwonik.app.reading;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.article.ArticleChooser;
import kwonik.app.article.Articles;
import kwonik.app.article.DifferenceText;
import kwonik.app.article.ProofState;
import kwonik.app.controls.Icon;
import kwonik.app.controls.KindBadge;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.archive.FileKind;
import kwonik.model.Event;
import kwonik.model.Source;
import kwonik.proof.Quote;
import kwonik.proof.Verdict;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// How one voice of a page stands: a line on its proof, the words that differ, and the way to its article.
public final class QuoteStatus {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dropping");

    private final Preferences preferences;
    private final Articles articles;
    private final Event event;
    private final int number;
    private final Source source;
    private final Words words;
    private final Label state = new Label();
    private final VBox difference = new VBox();
    private final Button button = new Button();
    private @Nullable ProofState said;

    /// @param number of the excerpt within its event, from 1
    public QuoteStatus(Preferences preferences, Articles articles, Event event, int number, Source source) {
        this.preferences = preferences;
        this.articles = articles;
        this.event = event;
        this.number = number;
        this.source = source;
        this.words = preferences.words();
        state.getStyleClass().add("proof-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        difference.managedProperty().bind(difference.visibleProperty());
        button.getStyleClass().addAll("quiet", "copy", "article-way");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setGraphic(Icon.ARTICLE.draw());
        button.setOnAction(_ -> go());
        updateTexts();
    }

    /// The line on the proof, and below it the words that differ.
    Node lines() {
        VBox lines = new VBox(state, difference);
        lines.getStyleClass().add("proof");
        return lines;
    }

    /// Leads to the article, or asks for it.
    Button button() {
        return button;
    }

    /// Says how it stands now; returns whether anything is new.
    boolean updateTexts() {
        ProofState now = articles.proof(event, number, source);
        boolean given = articles.given(source.id()).isPresent();
        button.setText(words.say(given ? "app.article.show" : "app.article.have"));
        button.setAccessibleText(words.say("app.a11y.excerpt", button.getText(), number));
        if (now.equals(said)) {
            return false;
        }
        if (said != null) {
            state.getStyleClass().remove(said.kind().code());
        }
        said = now;
        state.getStyleClass().add(now.kind().code());
        state.setText(now.line(words));
        state.setGraphic(now.kind().icon().draw());
        state.setTooltip(KindBadge.tip(now.explained(words)));
        // Two states can look alike; who checked, and against what, must be heard as well.
        state.setAccessibleText(now.line(words) + ". " + now.explained(words));
        difference.getChildren().clear();
        if (now.verdict() instanceof Verdict.Changed changed) {
            difference
                    .getChildren()
                    .add(
                            changed.sameWords()
                                    ? new WrappedText(
                                            "difference", WrappedText.run(Quote.written(changed, words), "same"))
                                    : DifferenceText.of(changed.differences(), words));
        }
        difference.setVisible(!difference.getChildren().isEmpty());
        return true;
    }

    private void go() {
        if (articles.given(source.id()).isPresent()) {
            articles.show(event.id(), number);
        } else {
            new ArticleChooser(preferences, articles, button.getScene().getWindow()).choose(source);
        }
    }

    // ----- A file dropped on the voice is the text of its source

    /// Lets a text file be dropped on the voice.
    void takeDropsOn(Node voice) {
        voice.setOnDragOver(drag -> {
            // asked with every move of the mouse: no time to look into the files
            if (first(files(drag), FileKind::named) != null) {
                drag.acceptTransferModes(TransferMode.COPY);
                voice.pseudoClassStateChanged(OVER, true);
                drag.consume();
            }
        });
        voice.setOnDragExited(_ -> voice.pseudoClassStateChanged(OVER, false));
        voice.setOnDragDropped(drag -> {
            if (drop(files(drag))) {
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    /// Takes the first of the dropped files that may be a text; returns whether there was one.
    public boolean drop(List<File> files) {
        File text = first(files, FileKind::meant);
        if (text != null) {
            articles.give(source.id(), text.toPath());
        }
        return text != null;
    }

    private static List<File> files(DragEvent drag) {
        return drag.getDragboard().hasFiles() ? drag.getDragboard().getFiles() : List.of();
    }

    private static @Nullable File first(List<File> files, Function<Path, FileKind> kind) {
        return files.stream()
                .filter(file -> kind.apply(file.toPath()) != FileKind.CHRONICLE)
                .findFirst()
                .orElse(null);
    }
}
