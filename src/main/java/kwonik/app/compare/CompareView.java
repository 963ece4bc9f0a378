package kwonik.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.layout.picture.Look;
import kwonik.layout.text.SourceWords;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.filter.Comparison;
import kwonik.words.Words;

/// The sources of one event side by side: questions down, sources across, and below the passages they come from.
///
/// Kwonik lays them out alike and names no winner. Arrow keys walk the cells; the line at the foot shows where the
/// words of the cell with the focus stand, Enter goes there.
public final class CompareView extends BorderPane {
    private static final double QUESTION_PERCENT = 22;
    /// In the projector look the type grows with the window, for the last row of the room.
    private static final double WIDTH_BY_TYPE = 76;

    private final Preferences preferences;
    private final Words words;
    private final Comparison comparison;
    private final Consumer<Excerpt> toPassage;
    private final GridPane head = new GridPane();
    private final GridPane body = new GridPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Label foot = new Label();
    private final GridKeys walk;
    /// What is not for the last row of the room: it goes to the foot, a line at a time.
    private final List<Node> asides = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    /// A question with its row.
    ///
    /// @param noted holds what is noted on it
    private record Asked(Claim claim, VBox noted, List<CompareCell> cells) {}

    /// @param toPassage goes to where an answer stands
    /// @param back closes the view
    public CompareView(
            Preferences preferences, Event event, Comparison comparison, Consumer<Excerpt> toPassage, Runnable back) {
        this.preferences = preferences;
        this.words = preferences.words();
        this.comparison = comparison;
        this.toPassage = toPassage;
        this.walk = new GridKeys(comparison.columns().size());
        setId("compare");
        getStyleClass().add("compare");
        columns(head);
        columns(body);
        head.getStyleClass().add("compare-head");
        body.getStyleClass().add("compare-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().addAll("edge-to-edge", "compare-scroll");
        scroll.setFocusTraversable(false);
        foot.getStyleClass().add("compare-foot");
        foot.setWrapText(true);
        foot.setId("compare-foot");
        foot.setMaxWidth(Double.MAX_VALUE);
        setTop(new VBox(title(event, back), head));
        setCenter(scroll);
        setBottom(foot);
        heads();
        int row = rows();
        passages(event, row);
        body.addEventFilter(KeyEvent.KEY_PRESSED, walk::pressed);
        widthProperty().subscribe(width -> size(width.doubleValue()));
        preferences.lookProperty().subscribe(_ -> size(getWidth()));
        rest();
    }

    /// Gives the first cell the keyboard.
    public void focusFirst() {
        walk.first();
    }

    /// The claim whose question or answer has the keyboard; nothing where it is a passage, or elsewhere.
    public Optional<Claim> claimWithFocus() {
        int row = walk.row();
        return row >= 0 && row < comparison.rows().size()
                ? Optional.of(comparison.rows().get(row).claim())
                : Optional.empty();
    }

    /// Shows beside each question what its reader has noted on it; screen readers hear it as help of its answers.
    ///
    /// @param said what is noted on a claim, each note in a line
    public void showNoted(Function<Claim, List<String>> said) {
        String yours = words.say("mynotes.editor");
        for (Asked each : asked) {
            List<String> notes = said.apply(each.claim);
            each.noted
                    .getChildren()
                    .setAll(notes.stream()
                            .map(note -> new WrappedText(
                                    "body", WrappedText.run(yours + "  ", "strong"), WrappedText.run(note, "plain")))
                            .toList());
            each.noted.setVisible(!notes.isEmpty());
            String help = notes.stream()
                    .map(note -> words.say("mynotes.a11y", yours, note))
                    .collect(Collectors.joining("\n"));
            each.cells.forEach(cell -> cell.setAccessibleHelp(help.isEmpty() ? null : help));
        }
    }

    private void size(double width) {
        double size = Math.clamp(width / WIDTH_BY_TYPE, 16, 40) * preferences.textScale();
        boolean large = isLarge();
        setStyle(large ? "-fx-font-size: " + size + "px;" : "");
        for (Node aside : asides) {
            aside.setManaged(!large);
            aside.setVisible(!large);
        }
    }

    private boolean isLarge() {
        return preferences.look().name().equals(Look.PROJECTOR.name());
    }

    private Node title(Event event, Runnable back) {
        Button close = new Button(words.say("app.compare.back"), Icon.PREVIOUS.draw());
        close.setId("compare-back");
        close.getStyleClass().add("quiet");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> back.run());
        When when = event.when();
        String date = when == null ? words.say("app.date.none") : new DateWords(words).full(when);
        WrappedText name = new WrappedText(
                "compare-title",
                WrappedText.run(event.title().in(words.tag()), "strong"),
                WrappedText.run("  " + date, "faint"));
        name.heading(words.say("app.a11y.heading"));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(close, name);
        line.getStyleClass().add("compare-title-line");
        return line;
    }

    /// Gives every source an equal width, however much it says.
    private void columns(GridPane grid) {
        grid.getColumnConstraints().add(percent(QUESTION_PERCENT));
        for (int i = 0; i < comparison.columns().size(); i++) {
            grid.getColumnConstraints()
                    .add(percent((100 - QUESTION_PERCENT) / comparison.columns().size()));
        }
    }

    private static ColumnConstraints percent(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private void heads() {
        SourceWords naming = new SourceWords(words);
        int column = 1;
        for (Source source : comparison.columns()) {
            Label badge = new Label(
                    words.say("app.kind." + source.kind().code()),
                    Icon.of(source.kind()).draw());
            badge.getStyleClass().add("badge");
            VBox box =
                    new VBox(badge, new WrappedText("attribution", WrappedText.run(naming.byline(source), "strong")));
            box.getStyleClass().addAll("compare-source", source.kind().code());
            if (!source.copyright().isEmpty()) {
                box.getChildren().add(new WrappedText("fine", source.copyright()));
            }
            String reason = source.kindReason().in(words.tag());
            if (!reason.isEmpty()) {
                box.getChildren().add(aside(reason));
            }
            head.add(box, column++, 0);
        }
        Node rule = aside(words.say("app.compare.rule"));
        GridPane.setValignment(rule, VPos.TOP);
        head.add(rule, 0, 0);
        // the bar of the pane below takes its part of the width
        scroll.viewportBoundsProperty()
                .subscribe(bounds -> head.setPadding(new Insets(0, Math.max(0, getWidth() - bounds.getWidth()), 0, 0)));
    }

    private int rows() {
        int row = 0;
        for (Comparison.Row line : comparison.rows()) {
            VBox noted = new VBox();
            noted.getStyleClass().addAll("note-line", "compare-noted");
            noted.setVisible(false);
            noted.managedProperty().bind(noted.visibleProperty());
            List<CompareCell> cells = new ArrayList<>();
            asked.add(new Asked(line.claim(), noted, cells));
            body.add(question(line, noted), 0, row);
            for (int column = 0; column < comparison.columns().size(); column++) {
                Source source = comparison.columns().get(column);
                CompareCell cell = new CompareCell(line, source, line.cells().get(column), words, toPassage);
                cells.add(cell);
                add(cell, column, row, line.claim().note().in(words.tag()));
            }
            row++;
        }
        return row;
    }

    private void add(CompareCell cell, int column, int row, String aside) {
        cell.focusedProperty().subscribe(focused -> {
            if (focused) {
                foot.setText(isLarge() && !aside.isEmpty() ? aside : cell.place());
                reveal(cell);
            }
        });
        walk.add(cell, column, row);
        body.add(cell, column + 1, row);
    }

    private Node question(Comparison.Row line, Node noted) {
        String relation = line.claim().relation().code();
        Label sign = new Label(words.say("layout.compare.sign." + relation));
        sign.getStyleClass().add("sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        HBox how = new HBox(
                sign,
                new WrappedText(
                        "fine", words.say("layout.compare." + (line.claim().isAnsweredOnce() ? "only" : relation))));
        HBox.setHgrow(how.getChildren().getLast(), Priority.ALWAYS);
        how.getStyleClass().add("relation");
        VBox box = new VBox(new WrappedText("question", line.claim().question().in(words.tag())), how);
        box.getStyleClass().add("compare-question");
        String note = line.claim().note().in(words.tag());
        if (!note.isEmpty()) {
            box.getChildren().add(aside(note));
        }
        box.getChildren().add(noted);
        return box;
    }

    private Node aside(String text) {
        WrappedText aside = new WrappedText("fine", text);
        asides.add(aside);
        return aside;
    }

    /// The passages themselves: same order, same type.
    private void passages(Event event, int row) {
        VBox label = new VBox(new WrappedText("question", words.say("app.compare.passages")));
        label.getStyleClass().add("compare-question");
        body.add(label, 0, row);
        for (int column = 0; column < comparison.columns().size(); column++) {
            Source source = comparison.columns().get(column);
            List<Excerpt> passages = event.details().evidence().excerpts().stream()
                    .filter(excerpt -> excerpt.sourceId().equals(source.id()))
                    .toList();
            add(
                    CompareCell.passages(source, passages, words, toPassage),
                    column,
                    row,
                    source.kindReason().in(words.tag()));
        }
    }

    /// What the foot says while no cell has the focus.
    private void rest() {
        foot.setText(words.say("app.compare.hint"));
    }

    private void reveal(Node cell) {
        Bounds bounds = cell.getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double whole = body.getHeight();
        double top = scroll.getVvalue() * (whole - view);
        if (whole > view && (bounds.getMinY() < top || bounds.getMaxY() > top + view)) {
            double wanted =
                    bounds.getMinY() < top ? bounds.getMinY() : Math.min(bounds.getMinY(), bounds.getMaxY() - view);
            scroll.setVvalue(Math.clamp(wanted / (whole - view), 0, 1));
        }
    }
}
