package kwonik.app.parts;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kwonik.app.field.DateField;
import kwonik.app.field.FieldProblem;
import kwonik.app.field.LocalizedField;
import kwonik.app.session.Preferences;
import kwonik.edtf.When;
import kwonik.model.Era;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The fields of an era.
final class EraForm extends PartForm<Era> {
    private final LocalizedField name = text("name", "app.parts.name", LocalizedField.line());
    private final DateField date;
    private final FieldProblem undated;
    private String wanted = "";
    private String dateWanted = "";

    EraForm(Preferences preferences, Runnable left) {
        super("era", left);
        date = DateField.withoutMark(preferences);
        undated = new FieldProblem(date.input());
        other("when", new VBox(date, undated), date.input());
        date.input().textProperty().subscribe((_, _) -> check());
        // after the field itself, which then has nothing to say of an empty one
        date.input().focusedProperty().subscribe((_, _) -> check());
        date.onLeft(this::leave);
    }

    @Override
    void names(Words words) {
        wanted = words.say("app.parts.era.wanted");
        dateWanted = words.say("app.parts.era.date.wanted");
        date.setName(words.say("app.parts.era.date"));
        super.names(words);
    }

    @Override
    void show(Era value, PartsState now) {
        name.renew(value.name(), now.tag());
        date.renew(value.when());
        check();
    }

    @Override
    void begin(PartsState now) {
        super.begin(now);
        date.type("");
        date.show(null);
        check();
    }

    @Override
    Era written(Era before) {
        When typed = date.value();
        return new Era(before.id(), kept(name), typed == null ? before.when() : typed, before.references());
    }

    @Override
    Era blank(String id) {
        return new Era(id, Localized.NONE, Objects.requireNonNull(date.value()), List.of());
    }

    @Override
    String title() {
        return name.written().in("en");
    }

    @Override
    boolean isWhole() {
        return !isMissing(name) && date.value() != null;
    }

    @Override
    void check() {
        require(name, wanted);
        if (date.input().getText().isBlank()) {
            undated.ask(dateWanted);
        } else if (undated.isVisible()) {
            undated.clear();
        }
    }

    @Override
    @Nullable
    Node unfinished() {
        return date.isWhole() ? null : date.input();
    }
}
