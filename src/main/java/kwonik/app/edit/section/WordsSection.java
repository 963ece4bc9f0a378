package kwonik.app.edit.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import kwonik.app.field.LocalizedField;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The words of an event: its title, its summary, and what is disputed.
final class WordsSection extends FormSection {
    private static final int FEW = 2;

    private final LocalizedField title = LocalizedField.line();
    private final LocalizedField summary = LocalizedField.area(FEW);
    private final LocalizedField doubt = LocalizedField.area(1);
    private final CheckBox dates = new CheckBox();
    private final CheckBox figures = new CheckBox();
    private final FlowPane differs = new FlowPane(dates, figures);
    private boolean titled = true;
    private String wanted = "";
    private String unsaid = "";

    /// @param left makes edits of what is typed
    WordsSection(Runnable left) {
        super("app.edit.words");
        title.input().setId("edit-title");
        summary.input().setId("edit-summary");
        doubt.input().setId("edit-doubt");
        dates.setId("edit-differs-date");
        figures.setId("edit-differs-figure");
        differs.getStyleClass().add("form-checks");
        differs.setMinHeight(Region.USE_PREF_SIZE);
        Stream.of(title, summary, doubt)
                .forEach(each -> each.onLeft(() -> {
                    check();
                    left.run();
                }));
        title.input().textProperty().subscribe((_, _) -> recovered());
        doubt.input().textProperty().subscribe((_, _) -> checkDoubt());
        for (CheckBox each : List.of(dates, figures)) {
            each.setOnAction(_ -> {
                checkDoubt();
                left.run();
            });
        }
        getChildren().addAll(title, summary, doubt, differs);
    }

    @Override
    void names(Words words) {
        super.names(words);
        title.name(words, words.say("app.edit.title"));
        summary.name(words, words.say("app.edit.summary"));
        doubt.name(words, words.say("app.edit.doubt"));
        dates.setText(words.say("app.edit.differs.date"));
        figures.setText(words.say("app.edit.differs.figure"));
        wanted = words.say("app.edit.title.wanted");
        unsaid = words.say("app.edit.doubt.wanted");
    }

    @Override
    void fill(Shown next) {
        Event event = next.event();
        title.show(event.title(), next.tag());
        summary.show(event.details().summary(), next.tag());
        doubt.show(event.details().doubt(), next.tag());
        // the name says the language, which is another now
        names(next.words());
        title.problem().clear();
        mark(event);
    }

    @Override
    void refill(Shown next) {
        Event event = next.event();
        title.renew(event.title(), next.tag());
        summary.renew(event.details().summary(), next.tag());
        doubt.renew(event.details().doubt(), next.tag());
        mark(event);
    }

    private void mark(Event event) {
        List<Difference> differ = event.details().evidence().differs();
        dates.setSelected(differ.contains(Difference.DATE));
        figures.setSelected(differ.contains(Difference.FIGURE));
        titled = !event.title().isEmpty();
        recovered();
        checkDoubt();
    }

    @Override
    List<Edit> pending(Shown now) {
        String id = now.event().id();
        List<Edit> edits = new ArrayList<>();
        if (title.isChanged() && !isUntitled()) {
            edits.add(EventEdits.title(id, title.tag(), title.typed()));
        }
        if (summary.isChanged()) {
            edits.add(EventEdits.summary(id, summary.tag(), summary.typed()));
        }
        if (doubt.isChanged()) {
            edits.add(EventEdits.doubt(id, doubt.tag(), doubt.typed()));
        }
        List<Difference> marked = marked();
        List<Difference> before = now.event().details().evidence().differs();
        if (!(marked.containsAll(before) && before.containsAll(marked))) {
            edits.add(EventEdits.differs(id, marked));
        }
        return edits;
    }

    private List<Difference> marked() {
        List<Difference> marked = new ArrayList<>();
        if (dates.isSelected()) {
            marked.add(Difference.DATE);
        }
        if (figures.isSelected()) {
            marked.add(Difference.FIGURE);
        }
        return marked;
    }

    /// A translation may be taken away; the English words, for which those of any language stand in, may not.
    private boolean isUntitled() {
        // where the English words are those of this language, nothing would be left
        return title.typed().isEmpty()
                && (!titled || title.tag().equals("en") || title.written().isEmpty());
    }

    @Override
    public void check() {
        if (isUntitled()) {
            title.problem().say(wanted);
        }
        recovered();
    }

    private void recovered() {
        if (!isUntitled()) {
            title.problem().clear();
        }
    }

    private void checkDoubt() {
        boolean said = !doubt.written().isEmpty();
        if (said || marked().isEmpty()) {
            doubt.problem().clear();
        } else {
            doubt.problem().ask(unsaid);
        }
    }

    @Override
    public @Nullable Node find(Field field) {
        return switch (field) {
            case TITLE -> title.input();
            case SUMMARY -> summary.input();
            case DOUBT -> doubt.input();
            default -> null;
        };
    }
}
