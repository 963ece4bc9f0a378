package kwonik.app.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import kwonik.app.controls.CopyButton;
import kwonik.app.controls.Icon;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.Preferences;
import kwonik.words.Words;

/// A message over the line at the bottom, which stays until it is closed or its cause is gone; one that something was
/// done goes after a while.
final class NoticeBar extends HBox {
    /// How long it stays to be read that something was done.
    private static final Duration READ = Duration.seconds(10);
    /// The parts of its width that the text and a button may keep.
    private static final double TEXT = 0.26;
    private static final double BUTTON = 0.29;

    private final Preferences preferences;
    private final Notices notices;
    private final Label text = new Label();
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

    private final Region good = Icon.DONE.draw();
    private final Region bad = Icon.WARNING.draw();
    private final PauseTransition rest = new PauseTransition(READ);
    private final Button show = new Button();
    private final Button copy = new Button();
    private final Button close = new Button("", Icon.CLOSE.draw());

    NoticeBar(Preferences preferences, Notices notices, Consumer<String> commands) {
        this.preferences = preferences;
        this.notices = notices;
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        // what its parts keep depends on its width, and not the other way round
        setMinWidth(0);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        show.setWrapText(true);
        show.setMinHeight(Region.USE_PREF_SIZE);
        widthProperty().subscribe((_, _) -> fit());
        show.setOnAction(_ -> showCommand(commands));
        show.managedProperty().bind(show.visibleProperty());
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copyDetails());
        copy.managedProperty().bind(copy.visibleProperty());
        close.getStyleClass().add("quiet");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> notices.show(null));
        bad.getStyleClass().add("warning");
        good.managedProperty().bind(good.visibleProperty());
        bad.managedProperty().bind(bad.visibleProperty());
        bad.visibleProperty().bind(good.visibleProperty().not());
        getChildren().addAll(good, bad, text, show, copy, close);
        rest.setOnFinished(_ -> goAway());
        managedProperty().bind(visibleProperty());
        notices.shownProperty().subscribe((_, now) -> {
            rest.stop();
            updateTexts();
            if (now != null && now.good()) {
                rest.playFromStart();
            }
        });
        preferences.wordsProperty().subscribe((_, _) -> updateTexts());
        updateTexts();
    }

    /// In large letters a long button wraps, rather than leave the text no room.
    private void fit() {
        text.setMinWidth(Math.min(text.prefWidth(-1), getWidth() * TEXT));
        show.setMinWidth(Math.min(show.prefWidth(-1), getWidth() * BUTTON));
    }

    /// What it says.
    ObservableValue<String> saidProperty() {
        return text.textProperty();
    }

    private void showCommand(Consumer<String> commands) {
        Notice now = notices.shownProperty().get();
        if (now != null) {
            commands.accept(now.command());
        }
    }

    private void goAway() {
        Notice now = notices.shownProperty().get();
        if (now != null && now.good()) {
            notices.show(null);
        }
    }

    private void copyDetails() {
        Notice now = notices.shownProperty().get();
        if (now != null) {
            CopyButton.put(now.details());
            copy.setText(preferences.words().say("app.copied"));
        }
    }

    private void updateTexts() {
        Notice notice = notices.shownProperty().get();
        setVisible(notice != null);
        if (notice == null) {
            return;
        }
        Words words = preferences.words();
        good.setVisible(notice.good());
        pseudoClassStateChanged(GOOD, notice.good());
        text.setText(notice.say(words));
        boolean problems = notice.command().equals(Notice.PROBLEMS);
        show.setVisible(!notice.command().isEmpty());
        show.setText(problems || !show.isVisible() ? words.say("app.problems.show") : words.say(notice.command()));
        copy.setText(words.say("app.error.copy"));
        copy.setVisible(!notice.details().isEmpty());
        close.setAccessibleText(words.say("app.close"));
        fit();
    }
}
