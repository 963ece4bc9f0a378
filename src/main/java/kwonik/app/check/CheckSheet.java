package kwonik.app.check;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import kwonik.app.check.ListChecking.Draft;
import kwonik.app.check.ListChecking.Place;
import kwonik.app.controls.ToolWindow;
import kwonik.exchange.check.ListCheck;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.list.StatementList;
import kwonik.model.Lane;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The window in which a list is checked: first what is to be checked against what, then how each statement stands.
final class CheckSheet {
    private static final double WIDE = 980;
    private static final double HIGH = 600;

    private final Place place;
    private final Draft draft;
    private final Words words;
    private final StackPane content = new StackPane();
    private final ListPane input;
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Button go = new Button();
    private final Button back = new Button();
    private final Button stop = new Button();
    private final ToolWindow sheet;
    private final Taker taker;
    private @Nullable AtomicBoolean running;

    /// @param closed runs when it is gone from the screen
    CheckSheet(Place place, Draft draft, Runnable closed) {
        this.place = place;
        this.draft = draft;
        words = place.preferences().words();
        taker = new Taker(place);
        input = new ListPane(place, draft);
        busy.setAccessibleText(words.say("check.working"));
        busy.setMaxSize(48, 48);
        content.setPrefSize(WIDE, HIGH);
        content.getStyleClass().add("check-content");
        button(go, "check-go", "check.go", this::check);
        go.getStyleClass().add("main-action");
        button(back, "check-back", "check.back", this::showInput);
        button(stop, "check-stop", "app.cancel", this::cancel);
        Subscription kept = Subscription.combine(
                place.articles().atHandProperty().subscribe((_, _) -> input.offer()),
                place.document().documentProperty().subscribe((_, _) -> lanesChanged()));
        sheet = new ToolWindow(place.window(), place.preferences(), words.say("check.title"), content)
                .with(stop)
                .with(back)
                .with(go)
                .closing(words.say("app.close"))
                .onClosed(() -> {
                    kept.unsubscribe();
                    cancel();
                    closed.run();
                });
        Scene scene = sheet.stage().getScene();
        scene.addEventFilter(DragEvent.DRAG_OVER, this::dragged);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        CheckResult result = draft.result;
        if (result == null) {
            showInput();
        } else {
            show(result);
        }
    }

    private static void button(Button button, String id, Runnable run) {
        button.setId(id);
        button.setOnAction(_ -> run.run());
        button.managedProperty().bind(button.visibleProperty());
    }

    private void button(Button button, String id, String key, Runnable run) {
        button.setText(words.say(key));
        button(button, id, run);
    }

    void show() {
        sheet.show();
        begin();
    }

    void toFront() {
        sheet.stage().toFront();
        sheet.stage().requestFocus();
    }

    void close() {
        sheet.stage().close();
    }

    private void begin() {
        switch (content.getChildren().getFirst()) {
            case OutcomePane outcomes -> outcomes.begin();
            default -> input.begin();
        }
    }

    // ----- What is shown

    private void showInput() {
        draft.result = null;
        content.getChildren().setAll(input);
        buttons(true, false);
        input.begin();
    }

    private void show(CheckResult result) {
        draft.result = result;
        OutcomePane pane = new OutcomePane(words, result, this::take);
        content.getChildren().setAll(pane);
        buttons(false, false);
        pane.offer(lanes());
        // the button that had the keyboard is gone by then
        place.tasks().inWindow(pane::begin);
    }

    private void buttons(boolean asks, boolean works) {
        go.setVisible(asks);
        go.setDisable(works);
        go.setDefaultButton(asks);
        back.setVisible(!asks);
        stop.setVisible(works);
    }

    private List<Lane> lanes() {
        var open = place.document().chronicle();
        return open == null ? List.of() : open.lanes();
    }

    private void lanesChanged() {
        input.offer();
        if (!content.getChildren().isEmpty() && content.getChildren().getFirst() instanceof OutcomePane pane) {
            pane.offer(lanes());
        }
    }

    // ----- Checking

    private void check() {
        if (draft.list.isBlank()) {
            input.askForList();
            return;
        }
        if (input.chosen() == 0) {
            input.say(words.say("check.texts.missing"));
            return;
        }
        AtomicBoolean cancelled = new AtomicBoolean();
        running = cancelled;
        input.say("");
        content.getChildren().setAll(input, isCalm() ? new Label(words.say("check.working")) : busy);
        buttons(true, true);
        stop.requestFocus();
        String list = draft.list;
        Supplier<List<CheckedText>> texts = input.texts();
        place.tasks().run(() -> result(list, texts, cancelled), this::checked);
    }

    /// For the background.
    ///
    /// @param result null where it was called off
    private record Checked(AtomicBoolean by, @Nullable CheckResult result) {}

    private boolean isCalm() {
        return place.preferences().reducedMotionProperty().getValue();
    }

    private static Checked result(String pasted, Supplier<List<CheckedText>> texts, AtomicBoolean cancelled) {
        try {
            StatementList list = StatementList.read(pasted);
            List<CheckedText> ready = texts.get();
            List<Outcome> outcomes =
                    ListCheck.all(list, ready.stream().map(CheckedText::text).toList(), cancelled::get);
            return new Checked(cancelled, new CheckResult(list, ready, outcomes));
        } catch (CancellationException _) {
            return new Checked(cancelled, null);
        }
    }

    private void checked(Checked checked) {
        if (!checked.by().equals(running)) {
            return;
        }
        running = null;
        CheckResult result = checked.result();
        if (result == null || result.outcomes().isEmpty()) {
            showInput();
            input.say(result == null ? "" : words.say("check.list.nothing"));
        } else {
            show(result);
        }
    }

    private void cancel() {
        AtomicBoolean now = running;
        if (now != null) {
            now.set(true);
            running = null;
            if (sheet.stage().isShowing()) {
                showInput();
            }
        }
    }

    // ----- Taking over

    private void take(List<Outcome> selected, Lane lane) {
        CheckResult result = draft.result;
        if (result != null && content.getChildren().getFirst() instanceof OutcomePane pane) {
            taker.take(new Taker.Wish(result, selected, lane), pane);
        }
    }

    // ----- Files that are dropped

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() && content.getChildren().contains(input)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles() && content.getChildren().contains(input)) {
            new ArrayList<>(event.getDragboard().getFiles())
                    .stream().map(File::toPath).forEach(input::add);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
