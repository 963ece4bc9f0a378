package kwonik.app.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import kwonik.app.controls.ChosenByEnter;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.Remark;
import kwonik.exchange.table.TablePlan;
import kwonik.exchange.table.TablePreview;
import kwonik.exchange.table.TypedDates.Typed;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Shows a table before it is opened: what is not sure, its rows, what its columns mean, and what will come of it.
final class ImportWindow {
    private static final double WIDE = 1040;
    private static final double HIGH = 640;
    /// Questions have no more than this share of the height; more of them are scrolled.
    private static final double ASKED = 0.36;
    /// So many of the dates that were set aside are named.
    private static final int MOST_NAMED = 5;

    private final Words words;
    private final Trial trial;
    private final PreviewTable table;
    private final QuestionList questions;
    private final LayoutBar layout;
    private final ScrollPane asked;
    private final CheckBox doubtful = new CheckBox();
    private final Label outcome = new Label();
    private final Label refused = new Label();
    private final Label aside = new Label();
    private final Button next = new Button();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Button open;
    private final ToolWindow sheet;
    private boolean opening;
    private Consumer<Result> then = _ -> {};

    /// What somebody has decided: the chronicle, and by which plan.
    record Result(Imported imported, TablePlan plan) {}

    /// What is shown.
    ///
    /// @param file its name
    /// @param leave the key of what closes the window and opens nothing
    record Shown(String file, String leave) {}

    /// @param closed runs when the window is gone
    ImportWindow(Window owner, Preferences preferences, Trial trial, Shown shown, Runnable closed) {
        this.words = preferences.words();
        this.trial = trial;
        table = new PreviewTable(preferences, trial);
        questions = new QuestionList(words, trial, table::lead);
        layout = new LayoutBar(words, trial);
        asked = new ScrollPane(questions.node());
        asked.setFitToWidth(true);
        asked.getStyleClass().add("edge-to-edge");
        asked.managedProperty().bind(asked.visibleProperty());
        open = new Button(words.say("importing.open"));
        open.setId("import-open");
        open.getStyleClass().add("main-action");
        open.setDefaultButton(true);
        open.setDisable(true);
        open.setOnAction(_ -> open());
        ChosenByEnter.in(asked);
        aside.setId("import-aside");
        aside.setWrapText(true);
        aside.setMinHeight(Region.USE_PREF_SIZE);
        aside.managedProperty().bind(aside.visibleProperty());
        doubtful.setId("import-doubtful");
        doubtful.setOnAction(_ -> rows());
        BorderPane content = new BorderPane(table.node());
        VBox top = new VBox(
                new WrappedText("section", words.say("importing.about", shown.file())),
                asked,
                layout.node(),
                aside,
                rowsBar());
        top.getStyleClass().add("import-top");
        content.setTop(top);
        content.setBottom(foot());
        content.getStyleClass().add("importing");
        content.setPrefSize(WIDE, HIGH);
        sheet = new ToolWindow(owner, preferences, words.say("importing.title"), content)
                .with(open)
                .closing(words.say(shown.leave()))
                .onClosed(() -> {
                    trial.close();
                    closed.run();
                });
        sheet.stage().initModality(Modality.WINDOW_MODAL);
        sheet.stage().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F3 && !table.isEditing()) {
                key.consume();
                step(key.isShiftDown() ? -1 : 1);
            }
        });
        // what is typed is left first, then the window
        sheet.stage().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && table.isEditing()) {
                key.consume();
                table.endEditing();
            }
        });
        questions
                .node()
                .heightProperty()
                .subscribe(high -> asked.setPrefViewportHeight(
                        Math.min(high.doubleValue(), Math.max(HIGH, content.getHeight()) * ASKED)));
        trial.attemptProperty().subscribe(attempt -> {
            if (attempt != null) {
                show(attempt);
            }
        });
        trial.asideProperty().subscribe(this::tellAside);
        trial.outcomeProperty().subscribe(this::told);
        trial.refusalProperty().subscribe(why -> {
            refused.setText(why == null ? "" : why.problem(shown.file()).what(words));
            refused.setVisible(why != null);
        });
    }

    /// Opens it.
    ///
    /// @param decided hears what shall be opened
    void show(Consumer<Result> decided) {
        then = decided;
        sheet.show();
        if (!questions.lead()) {
            open.requestFocus();
        }
    }

    void close() {
        sheet.stage().close();
    }

    void toFront() {
        sheet.stage().toFront();
    }

    private HBox rowsBar() {
        Label how = new Label(words.say("importing.correct"));
        how.getStyleClass().add("form-note");
        next.setText(words.say("importing.next"));
        next.setId("import-next");
        next.setTooltip(new Tooltip("F3"));
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> step(1));
        HBox bar = new HBox(doubtful, next, how);
        bar.getStyleClass().add("import-rows");
        return bar;
    }

    /// Leads to another row whose date needs a look, also to one that is not among the first.
    private void step(int by) {
        if (!next.isDisabled() && !table.step(by)) {
            doubtful.setSelected(true);
            rows();
            table.step(by);
        }
    }

    private void tellAside(List<Typed> dates) {
        String named = dates.stream()
                .limit(MOST_NAMED)
                .map(typed -> words.say("importing.aside.row", String.valueOf(typed.line()), typed.date()))
                .collect(Collectors.joining(", "));
        aside.setText(dates.isEmpty() ? "" : words.say("importing.aside", dates.size(), named));
        aside.setVisible(!dates.isEmpty());
    }

    private HBox foot() {
        busy.setPrefSize(18, 18);
        busy.setMinSize(18, 18);
        busy.setAccessibleText(words.say("importing.working"));
        busy.managedProperty().bind(busy.visibleProperty());
        outcome.setId("import-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        outcome.getStyleClass().add("message");
        outcome.setText(words.say("importing.working"));
        refused.setId("import-refused");
        refused.setWrapText(true);
        refused.setMinHeight(Region.USE_PREF_SIZE);
        refused.getStyleClass().addAll("message", "strong");
        refused.managedProperty().bind(refused.visibleProperty());
        HBox foot = new HBox(busy, refused, outcome);
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private void show(Attempt attempt) {
        questions.show(attempt);
        asked.setVisible(questions.node().isVisible());
        layout.show(attempt);
        int count = attempt.preview().doubtful().size();
        doubtful.setText(words.say("importing.doubtful", count));
        doubtful.setDisable(count == 0);
        next.setDisable(count == 0);
        if (count == 0) {
            doubtful.setSelected(false);
        }
        rows();
    }

    private void rows() {
        Attempt attempt = trial.attemptProperty().get();
        if (attempt != null) {
            TablePreview preview = attempt.preview();
            table.show(attempt, doubtful.isSelected() ? preview.doubtful() : preview.first());
        }
    }

    private void told(@Nullable Imported imported) {
        busy.setVisible(imported == null);
        open.setDisable(trial.attemptProperty().get() == null);
        if (imported == null) {
            outcome.setText(words.say("importing.working"));
            return;
        }
        int undated = (int) imported.chronicle().events().stream()
                .filter(event -> event.when() == null)
                .count();
        int left = imported.report().of(Remark.Kind.LEFT_OUT).size();
        outcome.setText(words.say(
                "importing.outcome",
                imported.report().events(),
                undated,
                imported.chronicle().lanes().size(),
                left));
        if (opening) {
            open();
        }
    }

    private void open() {
        Imported imported = trial.outcomeProperty().get();
        Attempt attempt = trial.attemptProperty().get();
        opening = imported == null;
        if (imported != null && attempt != null) {
            sheet.stage().close();
            then.accept(new Result(imported, attempt.plan()));
        }
    }
}
