package kwonik.app.reading;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.controls.CopyButton;
import kwonik.app.controls.Named;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.archive.file.SafeFile;
import kwonik.cite.Citations;
import kwonik.cite.Cited;
import kwonik.cite.Style;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The sheet that cites: what (an excerpt, a source, the event, the chronicle), in which style, to copy or to save.
public final class CiteSheet {
    private static final int SHORT = 60;
    private static final double PREVIEW = 220;

    private final Window owner;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Notices notices;
    private final Words words;
    private final ComboBox<Subject> what = new ComboBox<>();
    private final ComboBox<Style> style = new ComboBox<>();
    private final VBox preview = new VBox();

    /// Something that can be cited.
    private record Subject(String name, @Nullable Excerpt excerpt, Function<Style, Cited> cite) {}

    public CiteSheet(Window owner, Preferences preferences, OpenDocument document, Notices notices) {
        this.owner = owner;
        this.preferences = preferences;
        this.document = document;
        this.notices = notices;
        this.words = preferences.words();
    }

    /// The row of this room in the table of commands.
    ///
    /// @param cite shows a sheet for what is read
    /// @param open whether there is a chronicle
    public static Command row(Runnable cite, BooleanSupplier open) {
        return Command.of("app.cite", "Shortcut+Shift+C", cite).in(Group.EVENT).when(open);
    }

    /// Shows the sheet.
    ///
    /// @param event the event that is read, or null
    /// @param excerpt what to cite at first, or null
    public void show(Chronicle chronicle, @Nullable Event event, @Nullable Excerpt excerpt) {
        fill(chronicle, event, excerpt);
        what.valueProperty().subscribe(this::renew);
        style.valueProperty().subscribe(this::renew);
        renew();
        ScrollPane scroll = new ScrollPane(preview);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(PREVIEW);
        scroll.getStyleClass().add("edge-to-edge");
        VBox page = new VBox(choices(), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().addAll("page", "cite");
        Button save = new Button(words.say("app.cite.save"));
        save.setId("cite-save");
        save.setOnAction(_ -> save());
        CopyButton copy = CopyButton.main(words.say("app.cite.copy"), words, this::cited);
        copy.setId("cite-copy");
        new ToolWindow(owner, preferences, words.say("app.cite"), page)
                .with(copy)
                .with(save)
                .closing(words.say("app.close"))
                .show();
    }

    private void fill(Chronicle chronicle, @Nullable Event event, @Nullable Excerpt excerpt) {
        what.setId("cite-what");
        style.setId("cite-style");
        what.getItems().setAll(subjects(chronicle, event));
        what.setConverter(new Named<>(Subject::name));
        style.getItems().setAll(Style.values());
        style.setConverter(new Named<>(each -> words.say("app.cite.style." + each.code())));
        style.setValue(Style.APA);
        what.setValue(what.getItems().stream()
                .filter(subject -> excerpt != null && excerpt.equals(subject.excerpt))
                .findFirst()
                .orElse(what.getItems().getFirst()));
        what.setMaxWidth(Double.MAX_VALUE);
        style.setMaxWidth(Double.MAX_VALUE);
        preview.setId("cite-preview");
        preview.getStyleClass().add("cite-preview");
    }

    private GridPane choices() {
        GridPane choices = new GridPane();
        choices.getStyleClass().add("choices");
        choices.addRow(0, label("app.cite.what", what), what);
        choices.addRow(1, label("app.cite.style", style), style);
        GridPane.setHgrow(what, Priority.ALWAYS);
        GridPane.setHgrow(style, Priority.ALWAYS);
        return choices;
    }

    private Label label(String key, ComboBox<?> of) {
        Label label = new Label(words.say(key));
        label.setLabelFor(of);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private List<Subject> subjects(Chronicle chronicle, @Nullable Event event) {
        List<Subject> subjects = new ArrayList<>();
        if (event != null) {
            for (Excerpt excerpt : event.details().evidence().excerpts()) {
                String name = words.say("app.cite.excerpt", shortened(excerpt.shown()));
                subjects.add(new Subject(name, excerpt, style -> Citations.of(style, chronicle, excerpt, words)));
            }
            String title = words.say("app.cite.event", event.title().in(words.tag()));
            subjects.add(new Subject(title, null, style -> Citations.of(style, chronicle, event, words)));
        }
        SourceWords naming = new SourceWords(words);
        for (Source source : chronicle.sources()) {
            String name = words.say("app.sources.source", naming.kind(source), naming.byline(source));
            subjects.add(new Subject(name, null, style -> Citations.of(style, source, words)));
        }
        String whole = words.say("app.cite.chronicle", chronicle.about().title().in(words.tag()));
        subjects.add(new Subject(whole, null, style -> Citations.of(style, chronicle, words)));
        return subjects;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, line.lastIndexOf(' ', SHORT)) + " …";
    }

    private Cited cited() {
        return what.getValue().cite().apply(style.getValue());
    }

    private void renew() {
        String styleClass = style.getValue().isData() ? "data" : "citation";
        Text[] runs = cited().runs().stream()
                .map(run -> WrappedText.run(run.text(), run.italic() ? "italic" : "plain"))
                .toArray(Text[]::new);
        preview.getChildren().setAll(new WrappedText(styleClass, runs));
    }

    private void save() {
        String ending = style.getValue().extension();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.cite.save"));
        chooser.setInitialFileName("kwonik." + ending);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        words.say("app.cite.style." + style.getValue().code()), "*." + ending));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            save(file.toPath());
        }
    }

    /// Writes what is shown into a file; what goes wrong is told in the window.
    void save(Path file) {
        if (document.isOpen(file)) {
            notices.show(Notice.of("app.file.own", String.valueOf(file.getFileName())));
            return;
        }
        byte[] bytes = cited().plain().getBytes(StandardCharsets.UTF_8);
        try {
            SafeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            notices.show(Notice.of("app.cite.failed", file.toString(), e));
        }
    }
}
