package kwonik.app.edit.section;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.DateField;
import kwonik.app.field.LocalizedField;
import kwonik.app.field.PlainField;
import kwonik.app.session.Preferences;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.edtf.When;
import kwonik.model.DateBasis;
import kwonik.model.DateBasis.Kind;
import kwonik.model.Event;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// When an event happened, and how that is known.
final class DatingSection extends FormSection {
    private static final List<Kind> KINDS = List.of(Kind.STATED, Kind.INFERRED, Kind.EXTERNAL, Kind.UNKNOWN);

    private final Preferences preferences;
    private final DateField date;
    private final ChoiceField<Kind> kind = new ChoiceField<>();
    private final LocalizedField working = LocalizedField.area(1);
    private final PlainField reference = PlainField.area();

    /// @param left makes edits of what is typed
    DatingSection(Preferences preferences, Runnable left) {
        super("app.edit.dating");
        this.preferences = preferences;
        this.date = new DateField(preferences);
        date.input().setId("edit-date");
        kind.input().setId("edit-basis");
        working.input().setId("edit-working");
        reference.input().setId("edit-basis-reference");
        date.onLeft(left);
        working.onLeft(left);
        reference.onLeft(left);
        kind.onChosen(() -> {
            ask();
            left.run();
        });
        working.input().textProperty().subscribe((_, _) -> ask());
        reference.input().textProperty().subscribe((_, _) -> ask());
        date.valueProperty().subscribe((_, _) -> ask());
        reference.managedProperty().bind(reference.visibleProperty());
        getChildren().addAll(date, kind, working, reference);
    }

    @Override
    void names(Words words) {
        super.names(words);
        date.setName(words.say("app.field.date"));
        kind.name(words.say("app.edit.basis"));
        kind.offer(KINDS, each -> words.say("app.edit.basis." + each.code()));
        working.name(words, words.say("app.edit.working"));
        reference.name(words.say("app.edit.basis.reference"));
    }

    @Override
    void fill(Shown next) {
        Event event = next.event();
        date.setLane(next.chronicle().lanes().indexOf(event.lane()));
        date.show(event.when());
        DateBasis basis = event.details().basis();
        kind.show(basis.kind());
        working.show(basis.note(), next.tag());
        reference.show(basis.reference());
        working.name(next.words(), next.words().say("app.edit.working"));
        ask();
    }

    @Override
    void refill(Shown next) {
        Event event = next.event();
        date.setLane(next.chronicle().lanes().indexOf(event.lane()));
        date.renew(event.when());
        DateBasis basis = event.details().basis();
        kind.show(basis.kind());
        working.renew(basis.note(), next.tag());
        reference.renew(basis.reference());
        ask();
    }

    @Override
    List<Edit> pending(Shown now) {
        Event event = now.event();
        When when = date.written();
        DateBasis basis = new DateBasis(kind(), working.written(), reference.written());
        boolean same = Objects.equals(when, event.when())
                && basis.equals(event.details().basis());
        return same ? List.of() : List.of(EventEdits.date(event.id(), when, basis));
    }

    @Override
    public @Nullable Node unfinished() {
        return date.isWhole() ? null : date.input();
    }

    private Kind kind() {
        return Objects.requireNonNullElse(kind.value(), Kind.UNKNOWN);
    }

    /// Asks for what a basis rests on, as long as it is not there.
    private void ask() {
        Words words = preferences.words();
        Kind now = kind();
        reference.setVisible(now == Kind.EXTERNAL || !reference.written().isEmpty());
        boolean worked = !working.written().isEmpty();
        if (now == Kind.INFERRED && !worked) {
            working.problem().ask(words.say("app.edit.working.wanted"));
        } else {
            working.problem().clear();
        }
        if (now == Kind.EXTERNAL && reference.written().isEmpty()) {
            reference.problem().ask(words.say("app.edit.basis.reference.wanted"));
        } else {
            reference.problem().clear();
        }
        if (now == Kind.UNKNOWN && date.value() != null) {
            kind.problem().ask(words.say("app.edit.basis.wanted"));
        } else {
            kind.problem().clear();
        }
    }

    @Override
    public @Nullable Node find(Field field) {
        return switch (field) {
            case DATE -> date.input();
            case BASIS -> kind() == Kind.INFERRED ? working.input() : kind.input();
            default -> null;
        };
    }
}
