package kwonik.app.source;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import kwonik.app.controls.Named;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.field.LocalizedField;
import kwonik.app.session.Preferences;
import kwonik.document.Blank;
import kwonik.document.Document;
import kwonik.model.Localized;
import kwonik.words.Words;

/// Asks how a new chronicle is called, and in which language its maker writes.
final class NewChronicleSheet {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");

    /// Takes a chronicle that was begun.
    @FunctionalInterface
    interface Begun {
        /// Takes it, to go on with it.
        ///
        /// @param tag the language that it is written in
        void take(Document document, String tag);
    }

    private final Words words;
    private final Begun begun;
    private final LocalizedField title = LocalizedField.line();
    private final ComboBox<String> language = new ComboBox<>();
    private final Label remark = new Label();
    private final ToolWindow sheet;

    NewChronicleSheet(Window owner, Preferences preferences, Begun begun) {
        this.words = preferences.words();
        this.begun = begun;
        title.input().setId("new-chronicle-title");
        title.show(Localized.NONE, words.tag());
        title.name(words, words.say("app.source.new.name"));
        title.input().setPromptText(words.say("app.source.new.name.example"));
        VBox page = new VBox(new WrappedText("body", words.say("app.source.new.about")), title, languageField());
        page.getStyleClass().addAll("page", "source-form");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        Button begin = new Button(words.say("app.source.new.begin"));
        begin.setId("new-chronicle-begin");
        begin.getStyleClass().add("main-action");
        begin.setDefaultButton(true);
        begin.setOnAction(_ -> begin());
        sheet = new ToolWindow(owner, preferences, words.say("app.source.new.heading"), scroll)
                .with(begin)
                .closing(words.say("app.cancel"));
        sheet.stage().initModality(Modality.WINDOW_MODAL);
    }

    void show() {
        sheet.show();
        title.input().requestFocus();
    }

    private VBox languageField() {
        Label name = new Label(words.say("app.source.new.language"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(language);
        language.setId("new-chronicle-language");
        language.setAccessibleText(name.getText());
        language.setConverter(new Named<>(tag -> words.say("app.language." + tag)));
        language.getItems().setAll(LANGUAGES);
        language.setValue(words.tag());
        language.valueProperty().subscribe(this::remark);
        remark.getStyleClass().add("remark");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.managedProperty().bind(remark.visibleProperty());
        VBox field = new VBox(name, language, remark);
        field.getStyleClass().add("field");
        return field;
    }

    /// What is typed into a form is taken to be in the language of the window.
    private void remark(String tag) {
        boolean other = !words.tag().equals(tag);
        remark.setVisible(other);
        remark.setText(other ? words.say("app.source.new.switch", words.say("app.language." + tag)) : "");
        language.setAccessibleHelp(remark.getText());
    }

    private void begin() {
        if (title.typed().isEmpty()) {
            title.problem().say(words.say("app.source.new.name.missing"));
            title.input().requestFocus();
            return;
        }
        String tag = language.getValue();
        String lane = Words.in(Locale.forLanguageTag(tag)).say("app.source.new.lane");
        Document document = Blank.document(title.typed(), lane, tag);
        sheet.stage().close();
        begun.take(document, tag);
    }
}
