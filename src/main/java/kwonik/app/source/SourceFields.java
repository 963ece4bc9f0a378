package kwonik.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.controls.Named;
import kwonik.app.field.DateField;
import kwonik.app.field.FieldProblem;
import kwonik.app.field.LocalizedField;
import kwonik.app.session.Preferences;
import kwonik.document.NewId;
import kwonik.edtf.typed.TypedDate;
import kwonik.exchange.text.SourceFacts;
import kwonik.exchange.text.SourceText;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What is asked of a new source; its kind is never guessed, and everything that is guessed says so.
final class SourceFields extends VBox {
    private static final String TYPE = "article-newspaper";
    private static final int LONGEST_TITLE = 200;

    private final Words words;
    private final SourceLine title;
    private final SourceLine publisher;
    private final SourceLine authors;
    private final SourceLine copyright;
    private final SourceLine url;
    private final DateField issued;
    private final ComboBox<@Nullable SourceKind> kind = new ComboBox<>();
    private final FieldProblem kindProblem = new FieldProblem(kind);
    private final LocalizedField reason = LocalizedField.line();
    private final Label dateGuess = new Label();

    SourceFields(Preferences preferences) {
        words = preferences.words();
        title = new SourceLine(words, "source-title", "app.source.title");
        publisher = new SourceLine(words, "source-publisher", "app.source.publisher");
        authors = new SourceLine(words, "source-authors", "app.source.authors");
        authors.input().setPromptText(words.say("app.source.authors.example"));
        copyright = new SourceLine(words, "source-copyright", "app.source.copyright");
        url = new SourceLine(words, "source-url", "app.source.url");
        issued = new DateField(preferences);
        issued.setName(words.say("app.source.issued"));
        issued.input().setId("source-issued");
        issued.input().textProperty().subscribe((_, _) -> dateGuess.setVisible(false));
        dateGuess.setId("source-issued-guess");
        dateGuess.setGraphic(Icon.UNKNOWN.draw());
        dateGuess.setVisible(false);
        dateGuess.managedProperty().bind(dateGuess.visibleProperty());
        reason.input().setId("source-reason");
        reason.show(Localized.NONE, words.tag());
        reason.name(words, words.say("app.source.reason"));
        reason.input().setPromptText(words.say("app.source.reason.example"));
        getStyleClass().add("source-form");
        getChildren().addAll(title, kindField(), reason, publisher, authors, issued, dateGuess, copyright, url);
    }

    private VBox kindField() {
        Label name = new Label(words.say("app.source.kind"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(kind);
        kind.setId("source-kind");
        kind.setAccessibleText(name.getText());
        kind.setPromptText(words.say("app.source.kind.choose"));
        kind.setConverter(new Named<>(one -> one == null ? "" : words.say("app.kind." + one.code())));
        kind.getItems().setAll(SourceKind.values());
        kind.valueProperty().subscribe((_, _) -> kindProblem.clear());
        VBox field = new VBox(name, kind, kindProblem);
        field.getStyleClass().add("field");
        return field;
    }

    void begin() {
        title.input().requestFocus();
    }

    /// Fills what is empty with what the text and its file say.
    void guess(SourceText text) {
        SourceFacts facts = text.facts();
        String file = words.say("app.source.guess.file");
        title.guess(facts.title(), file);
        title.guess(firstLine(text.article().text()), words.say("app.source.guess.line"));
        publisher.guess(facts.publisher(), file);
        authors.guess(String.join("; ", facts.authors()), file);
        copyright.guess(facts.copyright(), file);
        url.guess(facts.url(), file);
        String day = facts.date().split("T", 2)[0].strip();
        if (issued.input().getText().isEmpty() && TypedDate.read(day, words.tag()) instanceof TypedDate.One) {
            issued.type(day);
            dateGuess.setText(words.say("app.source.guess", file));
            dateGuess.setVisible(true);
        }
    }

    private static String firstLine(String text) {
        String line = PlainText.line(
                text.lines().filter(Predicate.not(String::isBlank)).findFirst().orElse(""));
        return line.length() > LONGEST_TITLE ? "" : line;
    }

    /// The source; null where something is missing, which is then said beside its field.
    @Nullable
    Source source(SourceText text, Predicate<String> taken) {
        SourceKind chosen = kind.getValue();
        if (!issued.isWhole()) {
            issued.input().requestFocus();
        }
        if (chosen == null) {
            kindProblem.say(words.say("app.source.kind.missing"));
            kind.requestFocus();
        }
        if (title.written().isEmpty()) {
            title.problem().say(words.say("app.source.title.missing"));
            title.input().requestFocus();
        }
        if (chosen == null || title.written().isEmpty() || !issued.isWhole()) {
            return null;
        }
        String name = publisher.written().isEmpty() ? title.written() : publisher.written();
        String year = issued.value() == null ? "" : issued.value().edtf().replaceFirst("^(\\d{4}).*$", " $1");
        return new Source(
                NewId.of(name + year, "source", taken),
                new Source.Publication(
                        TYPE,
                        title.written(),
                        people(authors.written()),
                        publisher.written(),
                        issued.value(),
                        url.written()),
                chosen,
                reason.written(),
                Localized.NONE,
                copyright.written(),
                new Source.ProvenText(text.article().sha256(), text.article().length()));
    }

    /// Names between semicolons: “Ida Brandt; Rios, Michael”.
    static List<Source.Author> people(String typed) {
        List<Source.Author> people = new ArrayList<>();
        for (String each : typed.split(";", -1)) {
            String name = each.strip();
            int comma = name.indexOf(',');
            int blank = name.lastIndexOf(' ');
            if (comma > 0) {
                people.add(new Source.Author(
                        name.substring(0, comma).strip(),
                        name.substring(comma + 1).strip()));
            } else if (!name.isEmpty()) {
                people.add(new Source.Author(name.substring(blank + 1), blank < 0 ? "" : name.substring(0, blank)));
            }
        }
        return people;
    }
}
