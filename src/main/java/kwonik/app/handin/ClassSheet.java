package kwonik.app.handin;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import kwonik.app.controls.Named;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.copy.CopyPlace;
import kwonik.app.export.FileNames;
import kwonik.app.export.WritingFoot;
import kwonik.model.Event;
import kwonik.model.Problem;
import kwonik.words.Printable;
import kwonik.words.Words;

/// The window with what a class has handed in: what was read and what was not, the table, the marked passages.
final class ClassSheet {
    private static final double WIDE = 1180;
    private static final double HIGH = 640;
    private static final double MOST_TOLD = 110;
    /// So many messages are shown; whoever has more looks at the files first.
    private static final int MESSAGES = 500;

    private final CopyPlace place;
    private final Words words;
    private final ClassReading reading;
    private final ClassTable table;
    private final ComboBox<ClassFilter> filter = new ComboBox<>();
    private final WritingFoot foot;
    private final Button csv;
    private final Button pdf;
    private final ToolWindow sheet;

    /// @param chosen hears of an event that is to be shown in the timeline
    /// @param closed runs when it is gone from the screen
    ClassSheet(CopyPlace place, ClassReading reading, Consumer<Event> chosen, Runnable closed) {
        this.place = place;
        this.words = place.preferences().words();
        this.reading = reading;
        table = new ClassTable(words, reading, chosen, place.preferences().textScale());
        csv = save("csv");
        pdf = save("pdf");
        foot = new WritingFoot("handin", words, "handin.writing", busy -> {
            csv.setDisable(busy);
            pdf.setDisable(busy);
        });
        Tab side = new Tab(words.say("handin.tab.table"), table);
        Tab passages =
                new Tab(words.say("handin.tab.passages", reading.passages().size()));
        passages.selectedProperty().subscribe(on -> {
            if (on && passages.getContent() == null) {
                passages.setContent(new PassagesPane(words, reading, chosen));
            }
        });
        TabPane tabs = new TabPane(side, passages);
        tabs.setId("handin-tabs");
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(words.say("handin.title"));
        BorderPane content = new BorderPane();
        // what stands above comes first for the keyboard, too
        content.setTop(head());
        content.setCenter(tabs);
        content.setBottom(foot);
        content.setPrefSize(WIDE, HIGH);
        sheet = new ToolWindow(place.window(), place.preferences(), words.say("handin.title"), content)
                .with(csv)
                .with(pdf)
                .closing(words.say("app.close"))
                .onClosed(() -> {
                    foot.cancel();
                    closed.run();
                });
    }

    private Button save(String ending) {
        Button button = new Button(words.say("handin.save." + ending));
        button.setId("handin-" + ending);
        button.setDisable(reading.students() == 0);
        button.setOnAction(_ -> choose(ending));
        return button;
    }

    private VBox head() {
        filter.setId("handin-filter");
        filter.getItems().setAll(ClassFilter.values());
        filter.setConverter(new Named<>(each -> each.in(words)));
        filter.valueProperty().subscribe(now -> {
            if (now != null) {
                table.show(reading.view().rows().stream().filter(now::keeps).toList());
            }
        });
        filter.setValue(ClassFilter.ALL);
        Label show = new Label(words.say("handin.show"));
        show.setLabelFor(filter);
        Label read = new Label(words.say("handin.read", reading.students(), reading.notes()));
        read.setId("handin-read");
        HBox line = new HBox(read, show, filter);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("handin-line");
        VBox head = new VBox(line);
        head.getStyleClass().add("handin-head");
        List<Problem> told = reading.handIns().told();
        if (!told.isEmpty()) {
            if (told.size() > 1) {
                // whoever sees the first two should know that more are below
                head.getChildren().add(new WrappedText("fine", words.say("handin.told", told.size())));
            }
            head.getChildren().add(told(told));
        }
        return head;
    }

    private Node told(List<Problem> told) {
        VBox list = new VBox();
        list.getStyleClass().add("handin-told");
        List<Problem> worstFirst =
                told.stream().sorted(Comparator.comparing(Problem::severity)).toList();
        for (Problem problem : worstFirst.subList(0, Math.min(MESSAGES, told.size()))) {
            String name = Printable.meant(String.valueOf(Path.of(problem.file()).getFileName()));
            WrappedText text = new WrappedText(
                    "body",
                    WrappedText.run(name, "strong"),
                    WrappedText.run(" · " + problem.what(words) + " " + problem.remedy(words), "plain"));
            text.getStyleClass().add(problem.severity().name().toLowerCase(Locale.ROOT));
            list.getChildren().add(text);
        }
        if (told.size() > MESSAGES) {
            list.getChildren().add(new WrappedText("fine", words.say("handin.told.rest", told.size() - MESSAGES)));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setId("handin-told");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.say("handin.told", told.size()));
        scroll.setMaxHeight(MOST_TOLD);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    void show() {
        sheet.show();
        table.join();
        table.requestFocus();
    }

    void close() {
        sheet.stage().close();
    }

    private void choose(String ending) {
        if (foot.isBusy()) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("handin.save." + ending));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say("handin.files." + ending), "*." + ending));
        String stem = FileNames.stem(reading.chronicle().about().id());
        chooser.setInitialFileName(stem + "-" + words.say("handin.file") + "." + ending);
        Path open = reading.handIns().all().getFirst().file().toAbsolutePath().getParent();
        if (open != null && open.toFile().isDirectory()) {
            chooser.setInitialDirectory(open.toFile());
        }
        place.ask()
                .file(chooser, sheet.stage(), words, typed -> FileNames.ending(typed, ending))
                .ifPresent(this::write);
    }

    private void write(Path file) {
        String name = String.valueOf(file.getFileName());
        if (place.document().isOpen(file)) {
            foot.say(words.say("app.file.own", name));
            return;
        }
        foot.run(
                new ClassTask(reading, words, file),
                place.tasks(),
                done -> foot.say((words.say("handin.written", name) + " " + done.getValue()).strip()),
                failed -> foot.say(failed.failure()));
    }
}
