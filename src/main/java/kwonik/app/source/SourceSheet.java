package kwonik.app.source;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Modality;
import javafx.stage.Stage;
import kwonik.app.controls.TabLeads;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.exchange.text.SourceText;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The card on which a source is added: first its text, out of a file or pasted, then what it is.
final class SourceSheet {
    private static final int ROWS = 8;

    private final OpenDocument document;
    private final Tasks tasks;
    private final Adding add;
    private final Words words;
    private final TextArea pasted = new TextArea();
    private final Label state = new Label();
    private final VBox page = new VBox();
    private final Button go = new Button();
    private final Button choose = new Button();
    private final SourceFields form;
    private final ToolWindow sheet;
    private final CheckBox beside = new CheckBox();
    private final AtomicBoolean closed = new AtomicBoolean();
    private GivenText.@Nullable Read given;

    /// Where the text of a source lies.
    enum Place {
        /// Where it is: in its file, or until the window is closed in memory.
        THERE,
        /// Beside the chronicle, too.
        BESIDE
    }

    /// Adds a source to the chronicle.
    interface Adding {
        /// Adds it, or says false while the chronicle cannot be changed.
        boolean add(Source source, GivenText.Read text, Place place);
    }

    /// @param add takes the source and its text
    SourceSheet(Stage owner, Preferences preferences, OpenDocument document, Tasks tasks, Adding add) {
        this.document = document;
        this.tasks = tasks;
        this.add = add;
        words = preferences.words();
        form = new SourceFields(preferences);
        state.setId("source-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        page.getStyleClass().addAll("page", "source-form");
        beside.setId("source-beside");
        beside.setText(words.say("app.source.beside"));
        beside.setWrapText(true);
        beside.setMinHeight(Region.USE_PREF_SIZE);
        beside.setAccessibleHelp(words.say("app.source.beside.leave"));
        askForText();
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        go.setId("source-go");
        go.getStyleClass().add("main-action");
        go.setDefaultButton(true);
        go.setOnAction(_ -> goOn());
        sheet = new ToolWindow(owner, preferences, words.say("app.source.heading"), scroll)
                .with(go)
                .closing(words.say("app.cancel"))
                .onClosed(() -> closed.set(true));
        Scene scene = sheet.stage().getScene();
        // before the field for a paste takes them as words
        scene.addEventFilter(DragEvent.DRAG_OVER, this::dragged);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        sheet.stage().initModality(Modality.WINDOW_MODAL);
    }

    /// Asks for a text.
    void show() {
        sheet.show();
        pasted.requestFocus();
    }

    /// Begins with a file.
    void show(Path file) {
        sheet.show();
        read(file);
    }

    private void askForText() {
        Label name = new Label(words.say("app.source.paste"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(pasted);
        pasted.setId("source-paste");
        pasted.setWrapText(true);
        // a tab would be a letter of the text, which then is another
        TabLeads.from(pasted);
        pasted.setPrefRowCount(ROWS);
        pasted.setMinHeight(Region.USE_PREF_SIZE);
        choose.setText(words.say("app.articles.choose"));
        choose.setId("source-choose");
        choose.setOnAction(_ -> choose());
        FlowPane buttons = new FlowPane(choose);
        buttons.getStyleClass().add("buttons");
        page.getChildren().setAll(new WrappedText("body", words.say("app.source.about")), buttons, name, pasted, state);
        go.setText(words.say("app.source.next"));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.source.heading"));
        List<String> texts =
                SourceText.endings().stream().map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.say("app.article.texts"), texts),
                        new ExtensionFilter(words.say("app.open.all"), "*"));
        File chosen = chooser.showOpenDialog(sheet.stage());
        if (chosen != null) {
            read(chosen.toPath());
        }
    }

    private void read(Path file) {
        Path path = file.toAbsolutePath().normalize();
        work(() -> GivenText.read(path, closed::get));
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (board.hasFiles()) {
            event.setDropCompleted(drop(board.getFiles()));
            event.consume();
        }
    }

    /// Takes the first of some files for the text of the card; returns whether it did.
    boolean drop(List<File> files) {
        if (files.isEmpty() || choose.isDisabled()) {
            return false;
        }
        read(files.getFirst().toPath());
        return true;
    }

    private void work(Supplier<GivenText> work) {
        state.setText(words.say("app.reading"));
        go.setDisable(true);
        choose.setDisable(true);
        tasks.run(work, this::taken);
    }

    private void taken(GivenText text) {
        if (closed.get()) {
            return;
        }
        go.setDisable(false);
        choose.setDisable(false);
        state.setText("");
        switch (text) {
            case GivenText.Cancelled _ -> {}
            case GivenText.Refused refused -> state.setText(refused.why().say(words));
            case GivenText.Read read
            when known(read).isPresent() ->
                state.setText(words.say("app.source.known", known(read).orElseThrow()));
            case GivenText.Read read -> {
                given = read;
                String name = read.name();
                form.guess(read.text(), name);
                WrappedText of = new WrappedText(
                        "fine", name.isEmpty() ? words.say("app.source.session") : words.say("app.source.of", name));
                of.setId("source-of");
                page.getChildren()
                        .setAll(
                                of,
                                form,
                                new VBox(beside, new WrappedText("fine", words.say("app.source.beside.leave"))),
                                state);
                go.setText(words.say("app.source.add"));
                form.begin();
            }
        }
    }

    /// The title of the source that has this very text already.
    private Optional<String> known(GivenText.Read read) {
        Chronicle open = document.chronicle();
        return open == null
                ? Optional.empty()
                : open.sources().stream()
                        .filter(source -> source.text()
                                .sha256()
                                .equals(read.text().article().sha256()))
                        .findFirst()
                        .map(source -> source.publication().title());
    }

    private void goOn() {
        GivenText.Read read = given;
        Chronicle open = document.chronicle();
        if (read == null) {
            if (pasted.getText().isBlank()) {
                state.setText(words.say("app.source.text.missing"));
                pasted.requestFocus();
            } else {
                String text = pasted.getText();
                work(() -> GivenText.pasted(text));
            }
        } else if (open != null) {
            Source source = form.source(read.text(), id -> open.source(id).isPresent());
            if (source != null && add.add(source, read, beside.isSelected() ? Place.BESIDE : Place.THERE)) {
                sheet.stage().close();
            } else if (source != null) {
                state.setText(words.say("app.source.later"));
            }
        }
    }
}
