package kwonik.app.edit.section;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.field.DateField;
import kwonik.app.field.Disclosure;
import kwonik.app.field.PlainField;
import kwonik.app.session.Browser;
import kwonik.app.session.Preferences;
import kwonik.model.Reference;
import kwonik.words.Words;

/// A reference of an event: one line, and its fields when it is unfolded.
final class ReferenceRow extends ItemRow<Reference> {
    /// A reference that says nothing yet.
    static final Reference BLANK = new Reference("", "", null, "", "", "");

    private static final int MOST_WORDS = 15;

    private final Preferences preferences;
    private final Disclosure head = new Disclosure();
    private final PlainField title = PlainField.area();
    private final PlainField publisher = PlainField.line();
    private final DateField issued;
    private final PlainField url = PlainField.line();
    private final PlainField quote = PlainField.area();
    private final PlainField note = PlainField.line();

    /// @param left makes edits of what is typed
    ReferenceRow(Preferences preferences, Runnable left) {
        this.preferences = preferences;
        this.issued = DateField.withoutMark(preferences);
        title.input().getStyleClass().add("reference-title");
        issued.onLeft(left);
        texts().forEach(each -> {
            each.onLeft(left);
            each.input().textProperty().subscribe((_, _) -> check());
        });
        VBox fields = new VBox(title, publisher, issued, url, quote, note);
        fields.getStyleClass().add("item-fields");
        fields.setMinHeight(Region.USE_PREF_SIZE);
        setHead(head);
        setBody(List.of(fields));
        head.of(fields);
    }

    private Stream<PlainField> texts() {
        return Stream.of(title, publisher, url, quote, note);
    }

    @Override
    void names(Words words) {
        title.name(words.say("app.edit.reference.title"));
        publisher.name(words.say("app.edit.reference.publisher"));
        issued.setName(words.say("app.edit.reference.issued"));
        url.name(words.say("app.edit.reference.url"));
        quote.name(words.say("app.edit.reference.quote"));
        note.name(words.say("app.edit.reference.note"));
        check();
    }

    @Override
    String summary() {
        String written = title.written();
        return written.isEmpty() ? preferences.words().say("app.edit.reference.untitled") : written;
    }

    @Override
    void fill(Reference value, Shown shown) {
        title.show(value.title());
        publisher.show(value.publisher());
        issued.show(value.issued());
        url.show(value.url());
        quote.show(value.quote());
        note.show(value.note());
        if (value.equals(BLANK)) {
            head.unfold();
        } else {
            head.fold();
        }
        check();
    }

    @Override
    void refill(Reference value, Shown shown) {
        title.renew(value.title());
        publisher.renew(value.publisher());
        issued.renew(value.issued());
        url.renew(value.url());
        quote.renew(value.quote());
        note.renew(value.note());
        check();
    }

    @Override
    Reference written() {
        return new Reference(
                // a title that is cleared stays as it was, and says so
                isWhole() ? title.written() : title.shown(),
                publisher.written(),
                issued.written(),
                url.written(),
                quote.written(),
                note.written());
    }

    @Override
    boolean isWhole() {
        return !title.written().isEmpty();
    }

    private void check() {
        Words words = preferences.words();
        String publication = publisher.written();
        head.setText(publication.isEmpty() ? summary() : words.say("app.edit.reference.line", summary(), publication));
        if (isWhole() || title.shown().isEmpty()) {
            tell(title, !isWhole(), words.say("app.edit.reference.title.wanted"));
        } else {
            title.problem().say(words.say("app.edit.reference.title.wanted"));
        }
        String address = url.written();
        tell(url, !address.isEmpty() && Browser.web(address).isEmpty(), words.say("app.edit.reference.url.wanted"));
        String phrase = quote.written();
        tell(
                quote,
                !phrase.isEmpty() && phrase.split("\\s+").length > MOST_WORDS,
                words.say("app.edit.reference.quote.long", MOST_WORDS));
    }

    private static void tell(PlainField field, boolean wrong, String problem) {
        if (wrong) {
            field.problem().ask(problem);
        } else {
            field.problem().clear();
        }
    }

    @Override
    Node first() {
        return isWhole() ? head : title.input();
    }

    @Override
    Node find(String name) {
        head.unfold();
        return switch (name) {
            case "url" -> url.input();
            case "quote" -> quote.input();
            default -> title.input();
        };
    }
}
