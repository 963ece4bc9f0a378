package kwonik.app.copy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Named;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.copy.Copies.Choice;
import kwonik.app.export.WritingFoot;
import kwonik.document.Document;
import kwonik.export.copy.CopyFile;
import kwonik.export.copy.CopyFormat;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.words.Words;

/// Asks in which format a copy is to be, and writes it while the window stays alive.
final class CopySheet {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");
    private static final double WIDE = 860;
    private static final double HIGH = 580;

    private final CopyPlace place;
    private final Copies copies;
    private final Words words;
    private final ToggleGroup formats = new ToggleGroup();
    private final ComboBox<String> language = new ComboBox<>();
    private final HBox languageRow;
    private final CheckBox notes = new CheckBox();
    private final PlacedNotes placed;
    private final WritingFoot foot;
    private final Button choose;
    private final ToolWindow sheet;

    /// @param closed runs when it is gone from the screen
    CopySheet(CopyPlace place, Copies copies, Runnable closed) {
        this.place = place;
        this.copies = copies;
        this.words = place.preferences().words();
        choose = new Button(words.say("copy.choose"));
        foot = new WritingFoot("copy", words, "copy.writing", choose::setDisable);
        languageRow = languageRow();
        placed = place.notes().get();
        notes.setText(words.say("export.notes.mine"));
        notes.setId("copy-notes");
        notes.managedProperty().bind(notes.visibleProperty());
        VBox page = new VBox(new WrappedText("body", words.say("copy.about")));
        page.getStyleClass().addAll("page", "copy-formats");
        Stream.of(CopyFormat.values()).forEach(format -> page.getChildren().add(row(format)));
        formats.selectedToggleProperty().subscribe(_ -> chosen());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox below = new VBox(languageRow, notes, foot);
        below.getStyleClass().add("copy-foot");
        BorderPane content = new BorderPane(scroll);
        content.setBottom(below);
        choose.setId("copy-choose");
        choose.getStyleClass().add("main-action");
        choose.setDefaultButton(true);
        choose.setOnAction(_ -> choose());
        // a choice takes Enter for itself, and only marks what is marked already
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                choose.fire();
            }
        });
        sheet = new ToolWindow(place.window(), place.preferences(), words.say("copy.title"), content)
                .with(choose)
                .closing(words.say("app.close"))
                .onClosed(() -> {
                    foot.cancel();
                    closed.run();
                });
        content.applyCss();
        scroll.setPrefViewportWidth(WIDE);
        scroll.setPrefViewportHeight(Math.min(HIGH, page.prefHeight(WIDE) + 2));
    }

    void show() {
        sheet.show();
        if (formats.getSelectedToggle() instanceof RadioButton first) {
            first.requestFocus();
        }
    }

    void toFront() {
        sheet.stage().toFront();
    }

    void close() {
        sheet.stage().close();
    }

    private VBox row(CopyFormat format) {
        String about = words.say(format.key() + ".about");
        RadioButton button = new RadioButton(words.say(format.key()));
        button.setId("copy-" + format.code());
        button.setToggleGroup(formats);
        button.setUserData(format);
        button.setSelected(format == copies.choice().format());
        button.setAccessibleText(button.getText() + ". " + about);
        Label note = new Label(about);
        note.getStyleClass().add("form-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setLabelFor(button);
        note.setOnMouseClicked(_ -> button.setSelected(true));
        VBox row = new VBox(button, note);
        row.getStyleClass().add("copy-format");
        return row;
    }

    private HBox languageRow() {
        Label name = new Label(words.say("copy.language"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(language);
        language.setId("copy-language");
        language.getItems().setAll(LANGUAGES);
        language.setConverter(new Named<>(tag -> words.say("app.language." + tag)));
        String last = copies.choice().language();
        language.setValue(last.isEmpty() ? words.tag() : last);
        HBox row = new HBox(name, language);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sides");
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private CopyFormat format() {
        return (CopyFormat) formats.getSelectedToggle().getUserData();
    }

    private void chosen() {
        languageRow.setVisible(format().hasLanguage());
        notes.setVisible(format().hasNotes() && !placed.isEmpty());
        foot.say("");
    }

    private void choose() {
        place.document().commitDrafts();
        Document document = place.document().get();
        if (document == null || foot.isBusy()) {
            return;
        }
        Path last = copies.choice().folder();
        Path open = place.document().file();
        Path folder = last != null || open == null ? last : open.getParent();
        new CopyTarget(place.ask(), words)
                .choose(document.chronicle(), format(), folder, sheet.stage())
                .ifPresent(file -> write(document, file));
    }

    private void write(Document document, Path file) {
        if (place.document().isOpen(file)) {
            foot.say(words.say("app.file.own", String.valueOf(file.getFileName())));
            return;
        }
        CopyFormat format = format();
        String tag = language.getValue();
        copies.keep(new Choice(format, tag, file.getParent()));
        Words spoken = format.hasLanguage() ? Words.in(Locale.forLanguageTag(tag)) : words;
        PlacedNotes wanted = notes.isVisible() && notes.isSelected() ? placed : PlacedNotes.NONE;
        CopyTask task = new CopyTask(
                document, format, file, new CopyFile.Setting(place.photos().folder(), spoken, wanted));
        foot.run(
                task,
                place.tasks(),
                done -> {
                    sheet.stage().close();
                    copies.written(done.getValue());
                },
                failed -> foot.say(failed.failure(words)));
    }
}
