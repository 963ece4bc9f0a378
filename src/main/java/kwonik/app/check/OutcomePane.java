package kwonik.app.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.CopyButton;
import kwonik.app.controls.Named;
import kwonik.app.controls.WrappedText;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.Standing;
import kwonik.model.Lane;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What came of a check: the statements with how each stands, and beside them the passage of the one that is chosen.
final class OutcomePane extends BorderPane {
    private static final double LIST = 0.46;
    private static final String ALL = "";

    private final Words words;
    private final CheckResult result;
    private final Set<Outcome> taken = new HashSet<>();
    private final ListView<Outcome> list = new ListView<>();
    private final ComboBox<String> filter = new ComboBox<>();
    private final ComboBox<Lane> lane = new ComboBox<>();
    private final Button take = new Button();
    private final Label state = new Label();

    /// What takes lines over as events.
    interface Taking {
        void take(List<Outcome> outcomes, Lane lane);
    }

    OutcomePane(Words words, CheckResult result, Taking taking) {
        this.words = words;
        this.result = result;
        getStyleClass().add("check-outcomes");
        OutcomePage page = new OutcomePage(words);
        list.setId("check-outcomes");
        list.setAccessibleText(words.say("check.outcomes"));
        list.setPlaceholder(new Label(words.say("check.outcomes.none")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new OutcomeCell(view, words, taken));
        list.getSelectionModel().selectedItemProperty().subscribe(page::show);
        list.getSelectionModel().getSelectedItems().subscribe(this::chosen);
        SplitPane split = new SplitPane(list, page.node());
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(LIST);
        setTop(top());
        setCenter(split);
        setBottom(bottom(taking));
        filter.setValue(ALL);
        filter.valueProperty().subscribe(this::filtered);
        chosen();
    }

    private VBox top() {
        Label name = new Label(words.say("check.filter"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(filter);
        filter.setId("check-filter");
        filter.setAccessibleText(name.getText());
        Map<Standing, Integer> counts = result.counts();
        List<String> offered = new ArrayList<>(List.of(ALL));
        counts.keySet().forEach(standing -> offered.add(standing.name()));
        filter.setConverter(new Named<>(code -> code.isEmpty()
                ? words.say("check.filter.all", result.outcomes().size())
                : words.say(
                        "check.filter.one",
                        Standing.valueOf(code).in(words),
                        counts.getOrDefault(Standing.valueOf(code), 0))));
        filter.getItems().setAll(offered);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = CopyButton.of(words.say("check.copy"), words, () -> result.report(words));
        copy.setId("check-copy");
        HBox row = new HBox(name, filter, gap, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sides");
        WrappedText sum = new WrappedText("body", WrappedText.run(result.sum(words), "strong"));
        sum.setId("check-sum");
        VBox top = new VBox(sum);
        if (!result.list().skipped().isEmpty() || result.list().cut()) {
            top.getChildren()
                    .add(new WrappedText(
                            "fine",
                            result.list().cut()
                                    ? words.say(
                                            "check.cli.cut", result.outcomes().size())
                                    : words.say(
                                            "check.skipped",
                                            result.list().skipped().size())));
        }
        top.getChildren().add(row);
        top.getStyleClass().add("check-top");
        return top;
    }

    private VBox bottom(Taking taking) {
        Label name = new Label(words.say("check.lane"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(lane);
        lane.setId("check-lane");
        lane.setAccessibleText(name.getText());
        lane.setConverter(new Named<>(one -> one.name().in(words.tag())));
        take.setId("check-take");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> {
            Lane into = lane.getValue();
            if (into != null) {
                taking.take(List.copyOf(list.getSelectionModel().getSelectedItems()), into);
            }
        });
        state.setId("check-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, lane, take);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sides");
        VBox bottom = new VBox(row, state);
        bottom.getStyleClass().add("check-bottom");
        return bottom;
    }

    /// Offers lanes; what is chosen stays if it is there.
    void offer(List<Lane> lanes) {
        Lane now = lane.getValue();
        lane.getItems().setAll(lanes);
        lane.setValue(lanes.stream()
                .filter(each -> now != null && each.id().equals(now.id()))
                .findFirst()
                .orElse(lanes.isEmpty() ? null : lanes.getFirst()));
        chosen();
    }

    void begin() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        // before it has its style, the pane has no list in it
        applyCss();
        list.requestFocus();
    }

    /// Says something below the list.
    void say(String message) {
        state.setText(message);
    }

    /// Marks those that are events by now.
    void taken(Collection<Outcome> outcomes) {
        taken.addAll(outcomes);
        list.refresh();
        chosen();
    }

    private void filtered(@Nullable String code) {
        List<Outcome> shown = result.outcomes().stream()
                .filter(outcome -> code == null
                        || code.isEmpty()
                        || outcome.standing().name().equals(code))
                .toList();
        list.getItems().setAll(shown);
        list.getSelectionModel().selectFirst();
    }

    /// Says what the button does with what is selected, or why it does nothing.
    private void chosen() {
        List<Outcome> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        long possible = selected.stream()
                .filter(outcome -> TakenOver.refusal(outcome).isEmpty() && !taken.contains(outcome))
                .count();
        take.setText(words.say("check.take", Math.max(1, possible)));
        take.setDisable(possible == 0 || lane.getValue() == null);
        List<String> reasons = new ArrayList<>();
        Consumer<String> why = key -> reasons.add(words.say(key, selected.size()));
        if (lane.getItems().isEmpty()) {
            why.accept("check.take.noLane");
        } else if (selected.stream()
                .anyMatch(outcome -> !TakenOver.refusal(outcome).isEmpty())) {
            why.accept("check.take.notFound");
        }
        say(String.join(" ", reasons));
    }
}
