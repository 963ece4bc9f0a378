package kwonik.app.importing;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import kwonik.app.controls.ChosenByEnter;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.exchange.common.Imported;
import kwonik.exchange.table.TablePlan;
import kwonik.exchange.table.TablePreview;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Shows a table before it is opened: what is not sure, its rows, what its columns mean, and what will come of it.
final class ImportWindow {
    private static final double LEAST_WIDE = 900;
    private static final double MOST_WIDE = 1240;
    /// So much of the window below stays to be seen.
    private static final double BESIDE = 60;
    private static final double HIGH = 640;
    /// Questions have no more than this share of the height; more of them are scrolled.
    private static final double ASKED = 0.36;

    private final Words words;
    private final Trial trial;
    private final PreviewTable table;
    private final QuestionList questions;
    private final LayoutBar layout;
    private final ScrollPane asked;
    private final CheckBox doubtful = new CheckBox();
    private final Button next = new Button();
    private final Button open;
    private final VBox content;
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
        asked.setMinHeight(Region.USE_PREF_SIZE);
        asked.getStyleClass().add("edge-to-edge");
        asked.managedProperty().bind(asked.visibleProperty());
        open = new Button(words.say("importing.open"));
        open.setId("import-open");
        open.getStyleClass().add("main-action");
        open.setDefaultButton(true);
        open.setDisable(true);
        open.setOnAction(_ -> open());
        ChosenByEnter.in(asked);
        doubtful.setId("import-doubtful");
        doubtful.setOnAction(_ -> rows());
        VBox top = new VBox(
                new WrappedText("section", words.say("importing.about", shown.file())),
                layout.node(),
                asked,
                rowsBar());
        top.getStyleClass().add("import-top");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        content = new VBox(top, table.node(), new ImportFoot(words, trial, shown.file(), questions.notes()).node());
        content.getStyleClass().add("importing");
        content.setPrefWidth(Math.clamp(owner.getWidth() - BESIDE, LEAST_WIDE, MOST_WIDE));
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
        trial.outcomeProperty().subscribe(this::told);
    }

    /// Opens it.
    ///
    /// @param decided hears what shall be opened
    void show(Consumer<Result> decided) {
        then = decided;
        // no higher than a short table needs
        content.applyCss();
        asked.setPrefViewportHeight(Math.min(questions.node().prefHeight(content.getPrefWidth()) + 2, HIGH * ASKED));
        table.fit(content.getPrefWidth() - content.snappedLeftInset() - content.snappedRightInset());
        content.setPrefHeight(Math.min(HIGH, content.prefHeight(content.getPrefWidth())));
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
        open.setDisable(trial.attemptProperty().get() == null);
        if (imported != null && opening) {
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
