package kwonik.app.parts;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.field.Disclosure;
import kwonik.app.field.LocalizedField;
import kwonik.app.field.PlainField;
import kwonik.document.Edit;
import kwonik.document.PartEdits;
import kwonik.document.merge.FieldPath;
import kwonik.model.Chronicle.About;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What the chronicle says of itself.
final class AboutSection extends PartsSection {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");

    private final PartsDesk desk;
    private final AboutForm form = new AboutForm(this::commit);
    private final Label languages = new Label();
    private final Disclosure details = new Disclosure();
    private final Label idName = new Label();
    private final TextField id = new TextField();
    private @Nullable PartsState now;

    AboutSection(PartsDesk desk) {
        this.desk = desk;
        languages.setId("parts-about-languages");
        languages.getStyleClass().add("form-note");
        languages.setWrapText(true);
        languages.setMinHeight(Region.USE_PREF_SIZE);
        idName.getStyleClass().add("field-name");
        idName.setLabelFor(id);
        id.setId("parts-about-id");
        id.setEditable(false);
        VBox told = new VBox(idName, id);
        told.getStyleClass().addAll("field", "item-fields");
        details.setId("parts-about-details");
        details.of(told);
        getChildren().addAll(form, languages, details, told);
    }

    @Override
    void names(Words words) {
        form.names(words);
        details.setText(words.say("app.edit.details"));
        idName.setText(words.say("app.edit.id"));
        id.setAccessibleText(idName.getText());
    }

    @Override
    void update(PartsState next) {
        now = next;
        About about = next.chronicle().about();
        form.show(about, next);
        id.setText(about.id());
        Words words = next.words();
        languages.setText(words.say(
                "app.parts.about.languages",
                about.title().byTag().keySet().stream()
                        .map(tag -> LANGUAGES.contains(tag) ? words.say("app.language." + tag) : tag)
                        .collect(Collectors.joining(words.say("axis.comma")))));
    }

    @Override
    void commit() {
        typed().forEach(desk.document()::edit);
    }

    @Override
    List<Edit> typed() {
        PartsState state = now;
        if (state == null) {
            return List.of();
        }
        About before = state.chronicle().about();
        About written = form.written(before);
        return written.equals(before) ? List.of() : List.of(PartEdits.about(_ -> written));
    }

    @Override
    Node find(FieldPath path) {
        return form.find(path);
    }

    @Override
    Node first() {
        return form.first();
    }

    private static final class AboutForm extends PartForm<About> {
        private final LocalizedField title = text("title", "app.parts.about.title", LocalizedField.line());
        private final LocalizedField summary = text("summary", "app.parts.about.summary", LocalizedField.area(2));
        private final PlainField curator = line("curator", "app.parts.about.curator", PlainField.line());
        private final PlainField license = line("license", "app.parts.about.license", PlainField.line());
        private String wanted = "";

        AboutForm(Runnable left) {
            super("about", left);
        }

        @Override
        void names(Words words) {
            wanted = words.say("app.source.new.name.missing");
            super.names(words);
        }

        @Override
        void show(About value, PartsState now) {
            title.renew(value.title(), now.tag());
            summary.renew(value.summary(), now.tag());
            curator.renew(value.curator());
            license.renew(value.license());
            check();
        }

        @Override
        About written(About before) {
            return new About(before.id(), kept(title), summary.written(), curator.written(), license.written());
        }

        @Override
        About blank(String id) {
            return new About(id, Localized.NONE, Localized.NONE, "", "");
        }

        @Override
        String title() {
            return title.written().in("en");
        }

        @Override
        boolean isWhole() {
            return !isMissing(title);
        }

        @Override
        void check() {
            require(title, wanted);
        }

        @Override
        @Nullable
        Node unfinished() {
            return null;
        }
    }
}
