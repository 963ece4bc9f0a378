package kwonik.app.quote;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kwonik.app.article.ArticleView;
import kwonik.app.controls.Named;
import kwonik.app.field.DateField;
import kwonik.app.quote.PassageMaking.Chosen;
import kwonik.document.EventEdits;
import kwonik.document.NewId;
import kwonik.edtf.When;
import kwonik.edtf.typed.Mention;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.view.Ghost;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The card that makes an event of a passage; while it is open, the event stands on the timeline as not yet saved.
final class EventCard extends Card {
    private final PassageMaking making;
    private final ArticleView view;
    private final Chosen chosen;
    private final Chronicle chronicle;
    private final TextField title = new TextField();
    private final Label problem = new Label();
    private final Label oneSided = new Label();
    private final DateField date;
    private final ComboBox<Lane> lane = new ComboBox<>();
    private final ComboBox<Integer> importance = new ComboBox<>();
    private final ComboBox<DateBasis.Kind> basis = new ComboBox<>();
    private final TextField working = new TextField();
    private final TextField tags = new TextField();
    private final Label workingProblem = new Label();

    EventCard(PassageMaking making, ArticleView view, Chosen chosen, Chronicle chronicle, Place place) {
        super(making, view, chosen, "app.quote.event");
        this.making = making;
        this.view = view;
        this.chosen = chosen;
        this.chronicle = chronicle;
        setId("event-card");
        this.date = new DateField(making.preferences());
        date.setName(making.words().say("app.quote.date"));
        Words words = making.words();
        fill(words, place);
        GridPane fields = new GridPane();
        fields.getStyleClass().add("passage-card-fields");
        fields.getColumnConstraints().setAll(half(), half());
        fields.add(named("app.quote.title", title, problem, oneSided), 0, 0, 2, 1);
        fields.add(date, 0, 1, 2, 1);
        fields.add(named("app.quote.lane", lane), 0, 2);
        fields.add(named("app.quote.importance", importance), 1, 2);
        fields.add(named("app.quote.basis", basis), 0, 3);
        fields.add(named("app.quote.tags", tags), 1, 3);
        fields.add(named("app.quote.working", working, workingProblem), 0, 4, 2, 1);
        page.getChildren().addAll(fields, buttons("app.quote.save"));
        title.textProperty().subscribe(this::titleChanged);
        date.valueProperty().subscribe(this::dateChanged);
        lane.valueProperty().subscribe(this::laneChanged);
        laneChanged();
        basis.valueProperty().subscribe(this::basisChanged);
        working.textProperty().subscribe(this::basisChanged);
        for (TextField field : List.of(title, working, tags, date.input())) {
            field.setOnAction(_ -> save());
        }
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    /// A field below its name, with what is said of it.
    private VBox named(String key, Control field, Label... said) {
        Label name = new Label(making.words().say(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(name.getText());
        VBox named = new VBox(name, field);
        named.getStyleClass().add("field");
        named.getChildren().addAll(said);
        return named;
    }

    private void fill(Words words, Place place) {
        title.setId("event-card-title");
        title.setPromptText(words.say("app.quote.title.prompt"));
        for (Label label : List.of(problem, workingProblem)) {
            label.getStyleClass().add("field-problem");
            wrap(label);
            show(label, false);
        }
        show(oneSided, false);
        oneSided.getStyleClass().add("fine");
        oneSided.setId("event-card-one-sided");
        wrap(oneSided);
        Mention mention = chosen.date();
        date.setId("event-card-date");
        date.show(mention == null ? null : mention.when());
        lane.setId("event-card-lane");
        lane.getItems().setAll(chronicle.lanes());
        lane.setConverter(new Named<>(one -> one.name().in(words.tag())));
        lane.setValue(chronicle.lanes().stream()
                .filter(one -> one.id().equals(place.lane()))
                .findFirst()
                .orElse(chronicle.lanes().isEmpty() ? null : chronicle.lanes().getFirst()));
        importance.setId("event-card-importance");
        importance
                .getItems()
                .setAll(IntStream.rangeClosed(Event.LEAST_IMPORTANCE, Event.MOST_IMPORTANCE)
                        .boxed()
                        .toList());
        importance.setValue(Event.ORDINARY_IMPORTANCE);
        importance.setConverter(new Named<>(rank -> words.say("app.quote.importance." + rank)));
        basis.setId("event-card-basis");
        basis.getItems().setAll(DateBasis.Kind.values());
        basis.setConverter(new Named<>(kind -> words.say("app.quote.basis." + kind.code())));
        basis.setValue(proposed().kind());
        working.setId("event-card-working");
        working.setText(proposed().note().in(words.tag()));
        tags.setId("event-card-tags");
        tags.setPromptText(words.say("app.quote.tags.prompt"));
        tags.setText(String.join(", ", place.tags()));
    }

    private DateBasis proposed() {
        Mention mention = chosen.date();
        return mention == null ? DateBasis.UNKNOWN : PassageMaking.basis(mention);
    }

    @Override
    void begin() {
        showGhost();
        showOnTimeline();
        title.requestFocus();
    }

    /// Where its date lies outside of the window of time, that goes there.
    private void showOnTimeline() {
        When when = date.value();
        var state = making.timeline().viewProperty().get();
        if (when != null && state != null && (when.start() > state.end() || when.end() < state.start())) {
            double half = state.span() / 2;
            double middle = when.start() / 2.0 + when.end() / 2.0;
            making.looking().fly(making.looking().nearest(state.at(middle - half, middle + half)));
        }
    }

    // ----- What is typed

    private void titleChanged() {
        problem.setText("");
        show(problem, false);
        List<String> words = making.oneSided(title.getText());
        oneSided.setText(words.isEmpty() ? "" : making.words().say("app.quote.oneSided", String.join(", ", words)));
        show(oneSided, !words.isEmpty());
        showGhost();
    }

    /// A date that was proposed is known as it was proposed; of any other the maker says how.
    private void dateChanged() {
        Mention mention = chosen.date();
        boolean asProposed = mention != null && mention.when().equals(date.value());
        if (asProposed) {
            basis.setValue(proposed().kind());
            working.setText(proposed().note().in(making.words().tag()));
        } else if (working.getText().equals(proposed().note().in(making.words().tag()))) {
            basis.setValue(DateBasis.Kind.UNKNOWN);
            working.clear();
        }
        showGhost();
    }

    private void basisChanged() {
        boolean missing =
                basis.getValue() == DateBasis.Kind.INFERRED && working.getText().isBlank();
        workingProblem.setText(missing ? making.words().say("app.quote.working.missing") : "");
        show(workingProblem, missing);
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
    }

    private void laneChanged() {
        date.setLane(chronicle.lanes().indexOf(lane.getValue()));
        showGhost();
    }

    private void showGhost() {
        Lane in = lane.getValue();
        making.timeline()
                .ghostProperty()
                .set(in == null ? null : new Ghost(PlainText.line(title.getText()), date.value(), in.id()));
    }

    // ----- Saving

    @Override
    void save() {
        String said = PlainText.line(title.getText());
        Lane in = lane.getValue();
        String why = why(said, in);
        if (why != null || in == null) {
            problem.setText(making.words().say(why == null ? "app.quote.lane.missing" : why));
            show(problem, true);
            return;
        }
        Event.Details details = Event.Details.NONE
                .withTags(tagList())
                .withBasis(dateBasis())
                .withEvidence(Event.Evidence.NONE.withExcerpts(List.of(chosen.excerpt(Excerpt.Role.DIRECT))));
        String id = NewId.of(said, "event", taken -> chronicle.indexOf(taken) >= 0);
        Event event = new Event(
                id,
                date.value(),
                in,
                importance.getValue(),
                Localized.NONE.with(making.words().tag(), said),
                details);
        making.save(view, chosen, EventEdits.add(event), new Place(in.id(), tagList()), said);
    }

    /// Why it cannot be saved yet, or null.
    private @Nullable String why(String said, @Nullable Lane in) {
        if (said.isEmpty()) {
            title.requestFocus();
            return "app.quote.title.missing";
        }
        if (isTooLong(chosen)) {
            return "app.quote.words.long";
        }
        if (!date.isWhole()) {
            date.input().requestFocus();
            return "app.quote.date.unread";
        }
        return in == null ? "app.quote.lane.missing" : null;
    }

    private DateBasis dateBasis() {
        if (date.value() == null) {
            return DateBasis.UNKNOWN;
        }
        DateBasis proposed = proposed();
        String tag = making.words().tag();
        Localized note = proposed.note().in(tag).equals(working.getText())
                ? proposed.note()
                : Localized.NONE.with(tag, PlainText.line(working.getText()));
        return new DateBasis(basis.getValue(), note, "");
    }

    private List<String> tagList() {
        return Stream.of(tags.getText().split(",", -1))
                .map(PlainText::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
