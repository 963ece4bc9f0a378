package kwonik.app.edit.section;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.field.LocalizedField;
import kwonik.app.field.PlainField;
import kwonik.app.session.Preferences;
import kwonik.model.Illustration;
import kwonik.words.Words;

/// A picture of an event: what it shows in words, whose it is, and its licence; each is asked for.
final class PictureRow extends ItemRow<Illustration> {
    private final Preferences preferences;
    private final Label head = new Label();
    private final LocalizedField alt = LocalizedField.area(1);
    private final PlainField credit = PlainField.line();
    private final PlainField license = PlainField.line();
    private String file = "";

    /// @param left makes edits of what is typed
    PictureRow(Preferences preferences, Runnable left) {
        this.preferences = preferences;
        head.getStyleClass().add("item-byline");
        head.setMinWidth(0);
        alt.input().getStyleClass().add("picture-alt");
        credit.input().getStyleClass().add("picture-credit");
        license.input().getStyleClass().add("picture-license");
        alt.onLeft(left);
        alt.input().textProperty().subscribe((_, _) -> check());
        for (PlainField each : List.of(credit, license)) {
            each.onLeft(left);
            each.input().textProperty().subscribe((_, _) -> check());
        }
        VBox fields = new VBox(alt, credit, license);
        fields.getStyleClass().add("item-fields");
        fields.setMinHeight(Region.USE_PREF_SIZE);
        setHead(head);
        setBody(List.of(fields));
    }

    @Override
    void names(Words words) {
        alt.name(words, words.say("app.edit.picture.alt"));
        credit.name(words.say("app.edit.picture.credit"));
        license.name(words.say("app.edit.picture.license"));
        check();
    }

    @Override
    String summary() {
        return file;
    }

    @Override
    void fill(Illustration value, Shown shown) {
        file = value.file();
        head.setText(file);
        alt.show(value.alt(), shown.tag());
        credit.show(value.credit());
        license.show(value.license());
        names(shown.words());
    }

    @Override
    void refill(Illustration value, Shown shown) {
        file = value.file();
        head.setText(file);
        alt.renew(value.alt(), shown.tag());
        credit.renew(value.credit());
        license.renew(value.license());
        check();
    }

    @Override
    Illustration written() {
        return new Illustration(file, alt.written(), credit.written(), license.written());
    }

    @Override
    boolean isWhole() {
        return true;
    }

    private void check() {
        Words words = preferences.words();
        if (alt.written().isEmpty()) {
            alt.problem().ask(words.say("app.edit.picture.alt.wanted"));
        } else {
            alt.problem().clear();
        }
        ask(credit, "app.edit.picture.credit.wanted");
        ask(license, "app.edit.picture.license.wanted");
    }

    private void ask(PlainField field, String key) {
        if (field.written().isEmpty()) {
            field.problem().ask(preferences.words().say(key));
        } else {
            field.problem().clear();
        }
    }

    @Override
    Node first() {
        return alt.input();
    }

    @Override
    Node find(String name) {
        return switch (name) {
            case "credit" -> credit.input();
            case "license" -> license.input();
            default -> alt.input();
        };
    }
}
