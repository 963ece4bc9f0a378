package kwonik.app.controls;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import kwonik.cite.Cited;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A quiet button that puts a text on the clipboard and says that it did.
public final class CopyButton extends Button {
    private static final Duration SAID = Duration.seconds(1.6);

    /// What is heard of it; its name where that is null.
    private @Nullable String heard;

    private CopyButton(String text, Icon icon) {
        super(text, icon.draw());
        getStyleClass().addAll("quiet", "copy");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /// With its name beside the icon; for a moment the name becomes "Copied".
    public static CopyButton of(String name, Words words, Supplier<String> text) {
        return named(name, words, () -> put(text.get()));
    }

    /// The main button of a sheet that cites, which Enter presses: it copies with italics for programs that take them.
    public static CopyButton main(String name, Words words, Supplier<Cited> cited) {
        CopyButton button = named(name, words, () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(cited.get().plain());
            content.putHtml(cited.get().html());
            Clipboard.getSystemClipboard().setContent(content);
        });
        button.getStyleClass().removeAll("quiet", "copy");
        button.setDefaultButton(true);
        return button;
    }

    private static CopyButton named(String name, Words words, Runnable put) {
        CopyButton button = new CopyButton(name, Icon.COPY);
        PauseTransition said = new PauseTransition(SAID);
        said.setOnFinished(_ -> {
            button.setText(name);
            button.setAccessibleText(button.heard);
            button.setGraphic(Icon.COPY.draw());
        });
        button.setOnAction(_ -> {
            put.run();
            // The button keeps its width, so that nothing moves under the pointer.
            button.setPrefWidth(button.getWidth());
            button.setText(words.say("app.copied"));
            button.setAccessibleText(words.say("app.copied"));
            button.setGraphic(Icon.DONE.draw());
            said.playFromStart();
        });
        return button;
    }

    /// With its name for those who hear or ask, and an icon for the rest.
    public static CopyButton icon(String name, Words words, Supplier<String> text) {
        CopyButton button = new CopyButton("", Icon.COPY);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        PauseTransition said = new PauseTransition(SAID);
        said.setOnFinished(_ -> {
            button.setGraphic(Icon.COPY.draw());
            button.setAccessibleText(name);
        });
        button.setOnAction(_ -> {
            put(text.get());
            button.setGraphic(Icon.DONE.draw());
            button.setAccessibleText(words.say("app.copied"));
            said.playFromStart();
        });
        return button;
    }

    /// Tells it from others of the same name, for those who hear it.
    public CopyButton heardAs(String name) {
        heard = name;
        setAccessibleText(name);
        return this;
    }

    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
