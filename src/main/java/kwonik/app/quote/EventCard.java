package kwonik.app.quote;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import kwonik.app.article.ArticleView;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.DateField;
import kwonik.app.field.PlainField;
import kwonik.app.field.TagsField;
import kwonik.app.quote.PassageMaking.Chosen;
import kwonik.document.EventEdits;
import kwonik.document.NewId;
import kwonik.edtf.When;
import kwonik.edtf.typed.Mention;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.view.Ghost;

/// The card that makes an event of a passage; while it is open, the event stands on the timeline as not yet saved.
final class EventCard extends Card {
    /// So much more than the events is in sight at either side.
    private static final double MARGIN = 0.06;

    private final OneSidedWords used;
    private final DateBasis proposed;
    private final PlainField title = PlainField.line();
    private final Label oneSided = new Label();
    private final DateField date;
    private final ChoiceField<String> lane = new ChoiceField<>();
    private final ChoiceField<Integer> importance = new ChoiceField<>();
    private final ChoiceField<DateBasis.Kind> basis = new ChoiceField<>();
    private final PlainField working = PlainField.area();
    private final TagsField tags;

    EventCard(PassageMaking making, ArticleView view, Chosen chosen, Chronicle chronicle, LastPlace place) {
        super(making, view, chosen, "app.quote.event");
        setId("event-card");
        used = new OneSidedWords(making.texts());
        Mention mention = chosen.date();
        proposed = mention == null ? DateBasis.UNKNOWN : PassageMaking.basis(mention);
        date = new DateField(making.preferences());
        tags = new TagsField(words(), making::tags);
        name();
        offer(chronicle);
        lane.show(chronicle.lanes().stream()
                .map(Lane::id)
                .filter(id -> id.equals(place.lane()))
                .findFirst()
                .orElse(
                        chronicle.lanes().isEmpty()
                                ? null
                                : chronicle.lanes().getFirst().id()));
        importance.show(Event.ORDINARY_IMPORTANCE);
        basis.show(proposed.kind());
        working.show(proposed.note().in(words().tag()));
        tags.show(place.tags());
        date.show(mention == null ? null : mention.when());
        fill("app.quote.save", fields());
        listen();
        laneChanged();
    }

    private void name() {
        title.name(words().say("app.edit.title"));
        title.input().setId("event-card-title");
        title.input().setPromptText(words().say("app.quote.title.prompt"));
        oneSided.getStyleClass().add("fine");
        oneSided.setId("event-card-one-sided");
        oneSided.setWrapText(true);
        oneSided.setMinHeight(Region.USE_PREF_SIZE);
        oneSided.managedProperty().bind(oneSided.visibleProperty());
        oneSided.setVisible(false);
        lane.name(words().say("app.edit.lane"));
        lane.input().setId("event-card-lane");
        importance.name(words().say("app.edit.importance"));
        basis.name(words().say("app.edit.basis"));
        working.name(words().say("app.edit.working"));
        tags.name(words(), words().say("app.edit.tags"));
        tags.input().setId("event-card-tags");
    }

    private void offer(Chronicle chronicle) {
        lane.offer(
                chronicle.lanes().stream().map(Lane::id).toList(),
                id -> making.lane(id).map(one -> one.name().in(words().tag())).orElse(id));
        importance.offer(
                IntStream.rangeClosed(Event.LEAST_IMPORTANCE, Event.MOST_IMPORTANCE)
                        .boxed()
                        .toList(),
                rank -> words().say("app.edit.importance." + rank));
        basis.offer(List.of(DateBasis.Kind.values()), kind -> words().say("app.edit.basis." + kind.code()));
    }

    private GridPane fields() {
        GridPane fields = new GridPane();
        fields.getStyleClass().add("passage-card-fields");
        fields.getColumnConstraints().setAll(half(), half());
        fields.add(title, 0, 0, 2, 1);
        fields.add(oneSided, 0, 1, 2, 1);
        fields.add(date, 0, 2, 2, 1);
        fields.add(lane, 0, 3);
        fields.add(importance, 1, 3);
        fields.add(basis, 0, 4, 2, 1);
        fields.add(working, 0, 5, 2, 1);
        fields.add(tags, 0, 6, 2, 1);
        return fields;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private void listen() {
        title.input().textProperty().subscribe(this::titleChanged);
        date.valueProperty().subscribe(this::dateChanged);
        lane.onChosen(this::laneChanged);
        basis.onChosen(this::askForWorking);
        working.input().textProperty().subscribe(this::askForWorking);
        // where the article goes, the event that it would be goes with it
        sceneProperty().subscribe(_ -> showGhost());
        if (title.input() instanceof TextField line) {
            line.setOnAction(_ -> save());
        }
        date.input().setOnAction(_ -> save());
    }

    @Override
    void begin() {
        showOnTimeline();
        title.input().requestFocus();
    }

    /// Where its date lies outside of the window of time, that goes there.
    private void showOnTimeline() {
        When when = date.value();
        ViewState view = making.timeline().viewProperty().get();
        if (when != null && view != null && (when.start() > view.end() || when.end() < view.start())) {
            double half = view.span() / 2;
            double middle = when.start() / 2.0 + when.end() / 2.0;
            making.looking().fly(making.looking().nearest(view.at(middle - half, middle + half)));
        }
    }

    // ----- What is typed

    private void titleChanged() {
        title.problem().clear();
        List<String> words = used.in(title.written());
        oneSided.setText(words.isEmpty() ? "" : words().say("app.quote.oneSided", String.join(", ", words)));
        oneSided.setVisible(!words.isEmpty());
        showGhost();
    }

    /// A date that was proposed is known as it was proposed; of any other the maker says how.
    private void dateChanged() {
        Mention mention = chosen.date();
        String note = proposed.note().in(words().tag());
        if (mention != null && mention.when().equals(date.value())) {
            basis.show(proposed.kind());
            working.show(note);
        } else if (working.written().equals(note)) {
            basis.show(DateBasis.Kind.UNKNOWN);
            working.show("");
        }
        askForWorking();
        showGhost();
    }

    private void askForWorking() {
        if (basis.value() == DateBasis.Kind.INFERRED && working.written().isEmpty()) {
            working.problem().ask(words().say("app.edit.working.wanted"));
        } else {
            working.problem().clear();
        }
    }

    private void laneChanged() {
        making.lane(lane.value()).ifPresent(one -> date.setLane(making.lanes().indexOf(one)));
        showGhost();
    }

    private void showGhost() {
        String in = lane.value();
        making.timeline()
                .ghostProperty()
                .set(in == null || getScene() == null ? null : new Ghost(title.written(), date.value(), in));
    }

    // ----- Saving

    @Override
    void save() {
        // the chronicle may have been changed since the card was opened
        Lane in = making.lane(lane.value()).orElse(null);
        String said = title.written();
        if (said.isEmpty()) {
            title.problem().say(words().say("app.quote.title.missing"));
            title.input().requestFocus();
        } else if (!date.isWhole()) {
            date.input().requestFocus();
            complain("app.quote.date.unread");
        } else if (in == null) {
            complain("app.quote.lane.missing");
        } else if (fits()) {
            tags.take();
            save(EventEdits.add(event(said, in)), new LastPlace(in.id(), tags.written()), said);
            widen();
        }
    }

    /// Shows what was in sight and the new event, too: before it was there, the timeline ended where others do.
    private void widen() {
        When when = date.value();
        ViewState view = making.timeline().viewProperty().get();
        if (when == null || view == null) {
            return;
        }
        double from = when.startIsOpen() || when.startIsUnknown() ? when.end() : when.start();
        double to = when.endIsOpen() || when.endIsUnknown() ? when.start() : when.end();
        double start = Math.min(view.start(), Math.min(from, to));
        double end = Math.max(view.end(), Math.max(from, to));
        if (start < view.start() || end > view.end()) {
            double margin = (end - start) * MARGIN;
            making.looking().fly(making.looking().nearest(view.at(start - margin, end + margin)));
        }
    }

    private Event event(String said, Lane in) {
        Event.Details details = Event.Details.NONE
                .withTags(tags.written())
                .withBasis(dateBasis())
                .withEvidence(Event.Evidence.NONE.withExcerpts(List.of(chosen.excerpt(Excerpt.Role.DIRECT))));
        return new Event(
                NewId.of(said, "event", making::isTaken),
                date.value(),
                in,
                Objects.requireNonNullElse(importance.value(), Event.ORDINARY_IMPORTANCE),
                Localized.NONE.with(words().tag(), said),
                details);
    }

    private DateBasis dateBasis() {
        if (date.value() == null) {
            return DateBasis.UNKNOWN;
        }
        String tag = words().tag();
        Localized note = proposed.note().in(tag).equals(working.written())
                ? proposed.note()
                : Localized.NONE.with(tag, working.written());
        return new DateBasis(Objects.requireNonNullElse(basis.value(), DateBasis.Kind.UNKNOWN), note, "");
    }
}
