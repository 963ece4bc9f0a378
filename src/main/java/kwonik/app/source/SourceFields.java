package kwonik.app.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Named;
import kwonik.app.field.DateField;
import kwonik.app.field.FieldProblem;
import kwonik.app.field.LocalizedField;
import kwonik.app.session.Preferences;
import kwonik.document.NewId;
import kwonik.exchange.text.Guess;
import kwonik.exchange.text.SourceGuess;
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
    private static final int LONGEST_WORDS = 60;

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
    private final GuessMark dateGuess;
    /// Who was guessed, with the parts of each name; as it is written in the field.
    private List<Source.Author> guessed = List.of();

    SourceFields(Preferences preferences) {
        words = preferences.words();
        title = new SourceLine(words, "source-title", "app.source.title");
        publisher = new SourceLine(words, "source-publisher", "app.source.publisher");
        authors = new SourceLine(words, "source-authors", "app.source.authors");
        authors.input().setPromptText(words.say("app.source.authors.example"));
        copyright = new SourceLine(words, "source-copyright", "app.source.copyright");
        url = new SourceLine(words, "source-url", "app.source.url");
        issued = DateField.withoutMark(preferences);
        issued.setName(words.say("app.source.issued"));
        issued.input().setId("source-issued");
        dateGuess = new GuessMark(issued.input(), words);
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
        // what is chosen leads on to why, and not past what is still to be seen
        kind.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !kind.isShowing()) {
                reason.input().requestFocus();
                event.consume();
            }
        });
        VBox field = new VBox(name, kind, kindProblem);
        field.getStyleClass().add("field");
        return field;
    }

    void begin() {
        title.input().requestFocus();
    }

    /// Fills what is empty with what the text and its file say.
    ///
    /// @param file the name of its file; empty if it has none
    void guess(SourceText text, String file) {
        SourceGuess guess = SourceGuess.of(text, file);
        if (dateGuess.isVisible()) {
            issued.input().clear();
        }
        fill(title, guess.title());
        fill(publisher, guess.publisher());
        guessed = guess.authors().map(Guess::value).orElse(List.of());
        authors.guess(AuthorLine.of(guessed), guess.authors().map(this::from).orElse(""));
        fill(copyright, guess.copyright());
        fill(url, guess.url());
        guess.issued().filter(_ -> issued.input().getText().isEmpty()).ifPresent(day -> {
            issued.show(day.value());
            dateGuess.begin(from(day));
        });
    }

    private void fill(SourceLine line, Optional<Guess<String>> guess) {
        line.guess(
                guess.map(found -> PlainText.line(found.value())).orElse(""),
                guess.map(this::from).orElse(""));
    }

    private String from(Guess<?> guess) {
        String said = PlainText.line(guess.words());
        String shown = said.codePointCount(0, said.length()) <= LONGEST_WORDS
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST_WORDS)).strip() + "…";
        return switch (guess.from()) {
            case TEXT -> words.say("app.source.guess.text", shown);
            case DOCUMENT -> words.say("app.source.guess.file");
            case FILE_NAME -> words.say("app.source.guess.name");
        };
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
                        AuthorLine.read(authors.written(), guessed),
                        publisher.written(),
                        issued.value(),
                        url.written()),
                chosen,
                reason.written(),
                Localized.NONE,
                copyright.written(),
                new Source.ProvenText(text.article().sha256(), text.article().length()));
    }
}
