package kwonik.app.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.Remark;
import kwonik.exchange.table.TypedDates.Typed;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What is told below a table that is looked at: how far its reading is, what will come of it, what does not fit it.
/// Lines come and go here, where nothing is chosen.
final class ImportFoot {
    /// So many of the dates that were set aside are named.
    private static final int MOST_NAMED = 5;

    private final Words words;
    private final ProgressBar busy = new ProgressBar();
    private final Label outcome = label("import-outcome");
    private final Label refused = label("import-refused");
    private final Label aside = label("import-aside");
    private final VBox foot;

    /// @param file its name
    /// @param notes of what was decided of where the table lies
    ImportFoot(Words words, Trial trial, String file, Region notes) {
        this.words = words;
        busy.setId("import-progress");
        busy.setAccessibleText(words.say("importing.working"));
        busy.managedProperty().bind(busy.visibleProperty());
        busy.progressProperty().bind(trial.reachedProperty().map(at -> Math.max(0, at.doubleValue())));
        outcome.getStyleClass().add("message");
        refused.getStyleClass().addAll("message", "strong");
        foot = new VBox(notes, aside, refused, new HBox(12, busy, outcome));
        foot.getStyleClass().add("import-foot");
        trial.asideProperty().subscribe(this::tellAside);
        trial.outcomeProperty().subscribe(this::told);
        trial.refusalProperty().subscribe(why -> {
            refused.setText(why == null ? "" : why.problem(file).what(words));
            refused.setVisible(why != null);
        });
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    Region node() {
        return foot;
    }

    private void tellAside(List<Typed> dates) {
        String named = dates.stream()
                .limit(MOST_NAMED)
                .map(typed -> words.say("importing.aside.row", String.valueOf(typed.line()), typed.date()))
                .collect(Collectors.joining(", "));
        aside.setText(dates.isEmpty() ? "" : words.say("importing.aside", dates.size(), named));
        aside.setVisible(!dates.isEmpty());
    }

    private void told(@Nullable Imported imported) {
        busy.setVisible(imported == null);
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
    }
}
