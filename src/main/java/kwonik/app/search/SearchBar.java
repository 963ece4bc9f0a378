package kwonik.app.search;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Looking;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.layout.search.TextSearch;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.filter.EventFilter;
import kwonik.view.TimelineView;
import kwonik.words.Words;

/// The field in the tool bar for the words to look for, and beside the words, how often they were found
/// and the ways from hit to hit; it is as wide as its words need.
public final class SearchBar extends HBox {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("in-field");
    /// Widths in the size of the type: of the empty field, where there is room and where there is little, of the
    /// longest words that it grows with, and what a field takes besides its words.
    private static final double USUAL = 19.5;

    private static final double LEAST = 8;
    private static final double LONGEST_WORDS = 24;
    private static final double SHORTEST_WORDS = 2.5;
    private static final double CARET = 0.6;

    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final TextFinder finding;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Label where = new Label();
    private final Label hidden = new Label();
    private final Button showAll = new Button();
    private final Button previous = new Button("", Icon.PREVIOUS.draw());
    private final Button next = new Button("", Icon.NEXT.draw());
    private final Button close = new Button("", Icon.CLOSE.draw());
    private final HBox found = new HBox(count, previous, next, close);
    private final HBox more = new HBox(where, hidden, showAll);
    private final TimelineView timeline;
    /// How wide it may be at most.
    private double most = Double.MAX_VALUE;

    public SearchBar(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            TextFinder finding,
            TimelineView timeline) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.finding = finding;
        this.timeline = timeline;
        arrange();
        listen();
        updateNames();
    }

    private void arrange() {
        setId("search-bar");
        getStyleClass().add("search-bar");
        field.setId("search-field");
        count.setId("search-count");
        where.setId("search-where");
        hidden.setId("search-hidden");
        showAll.setId("search-show-all");
        previous.setId("search-previous");
        next.setId("search-next");
        close.setId("search-close");
        field.setMinWidth(0);
        field.setPrefWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        for (Button button : new Button[] {previous, next, close}) {
            button.getStyleClass().add("quiet");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        showAll.getStyleClass().add("quiet");
        showAll.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        where.setMinWidth(0);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        found.setAlignment(Pos.CENTER_RIGHT);
        found.setMinWidth(Region.USE_PREF_SIZE);
        found.getStyleClass().add("search-found");
        found.managedProperty().bind(found.visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        more.setAlignment(Pos.CENTER_LEFT);
        more.getStyleClass().add("search-more");
        getChildren().addAll(Icon.FIND.draw(), field, found);
    }

    private void listen() {
        field.textProperty().bindBidirectional(finding.wordsProperty());
        previous.setOnAction(_ -> finding.walk(-1));
        next.setOnAction(_ -> finding.walk(1));
        close.setOnAction(_ -> finding.leave());
        showAll.setOnAction(_ -> showAll());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        timeline.hitsProperty().bind(finding.answerProperty().map(TextFinder.Answer::hits));
        field.focusedProperty().subscribe(focused -> {
            pseudoClassStateChanged(FOCUSED, focused);
            if (focused && !field.getText().isEmpty()) {
                finding.openProperty().set(true);
            }
        });
        field.textProperty().subscribe((_, now) -> {
            requestLayout();
            if (field.isFocused() && !now.isEmpty()) {
                finding.openProperty().set(true);
            }
        });
        finding.openProperty().subscribe((_, open) -> {
            updateTexts();
            if (open && !field.isFocused()) {
                field.requestFocus();
                field.selectAll();
            } else if (!open && isFocusWithin()) {
                timeline.requestFocus();
            }
        });
        finding.answerProperty().subscribe((_, _) -> updateTexts());
        looking.selectedProperty().subscribe((_, _) -> updateTexts());
        preferences.wordsProperty().subscribe((_, _) -> updateNames());
    }

    /// Where the selected hit stands, and what the filter hides: shown in the place of the line below the title.
    public Region more() {
        return more;
    }

    /// How wide it is if nothing hinders it: words that are typed, and what was found, have room.
    public double wish() {
        double em = field.getFont().getSize();
        return snapSizeX(Math.max(USUAL * em, wide(LONGEST_WORDS * em)));
    }

    /// Words longer than `width` allows move in the field.
    public void atMost(double width) {
        if (most != width) {
            most = width;
            requestLayout();
        }
    }

    /// How wide it is with its words, which take no more than `longest`.
    private double wide(double longest) {
        double em = field.getFont().getSize();
        Text words = new Text(field.getText());
        words.setFont(field.getFont());
        double typed = words.getLayoutBounds().getWidth() + CARET * em;
        double besides = getChildren().stream()
                .filter(child -> !child.equals(field) && child.isManaged())
                .mapToDouble(child -> child.prefWidth(-1) + getSpacing())
                .sum();
        return snappedLeftInset() + besides + Math.clamp(typed, SHORTEST_WORDS * em, longest) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        double em = field.getFont().getSize();
        double least = Math.max(LEAST * em, wide(SHORTEST_WORDS * em));
        return field.getText().isEmpty() ? LEAST * em : Math.max(least, Math.min(wide(LONGEST_WORDS * em), most));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(computeMinWidth(height), Math.min(wish(), most));
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    private void pressed(KeyEvent event) {
        boolean inField = field.isFocused();
        if (event.getCode() == KeyCode.ESCAPE) {
            finding.leave();
            timeline.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && inField) {
            finding.walk(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void showAll() {
        looking.filter(EventFilter.NONE);
        field.requestFocus();
    }

    private void updateNames() {
        Words words = preferences.words();
        field.setPromptText(words.say("app.find.short"));
        field.setAccessibleText(words.say("app.find.prompt"));
        name(previous, words.say("app.find.previous"));
        name(next, words.say("app.find.next"));
        name(close, words.say("app.close"));
        showAll.setText(words.say("app.find.showAll"));
        updateTexts();
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private void updateTexts() {
        Words words = preferences.words();
        TextFinder.Answer answer = finding.answerProperty().get();
        int size = answer.hits().size();
        int place = finding.place();
        if (answer.late()) {
            count.setText(words.say("app.find.searching"));
        } else if (answer.found() == null) {
            count.setText("");
        } else if (size == 0) {
            count.setText(words.say("app.find.none"));
        } else {
            count.setText(place < 0 ? words.say("app.find.found", size) : words.say("app.find.count", place + 1, size));
        }
        field.setAccessibleHelp(count.getText());
        previous.setDisable(size == 0);
        next.setDisable(size == 0);
        boolean left = answer.hits().hidden() > 0;
        hidden.setText(left ? words.say("app.find.hidden", answer.hits().hidden()) : "");
        hidden.setVisible(left);
        showAll.setVisible(left);
        hidden.setManaged(left);
        showAll.setManaged(left);
        where.setText(place < 0 ? "" : where(words, answer));
        where.setStyle(WrappedText.familyToTheLeft(where.getText()));
        boolean open = finding.openProperty().get();
        found.setVisible(open && !field.getText().isBlank());
        more.setVisible(open && (left || !where.getText().isEmpty()));
        where.setTooltip(where.getText().isEmpty() ? null : new Tooltip(where.getText()));
    }

    /// In which text of the selected event the words stand, and a few of those around them.
    private String where(Words words, TextFinder.Answer answer) {
        Event event = looking.selectedProperty().getValue();
        Chronicle whole = document.chronicle();
        TextSearch.Found found = answer.found();
        if (event == null || whole == null || found == null) {
            return "";
        }
        return found.where(whole.indexOf(event.id()), words.tag())
                .map(text ->
                        words.say("app.find.where." + key(text.field()), text.before() + text.match() + text.after()))
                .orElse("");
    }

    private static String key(TextSearch.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
