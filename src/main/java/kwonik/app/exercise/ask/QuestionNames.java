package kwonik.app.exercise.ask;

import java.util.List;
import java.util.Optional;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.Question;
import kwonik.exercise.RelationQuestion;
import kwonik.layout.text.SourceWords;
import kwonik.model.Event;
import kwonik.model.Source;
import kwonik.words.Words;

/// Names what a question is about, and tells its sources apart, in a language.
///
/// @param words the language
public record QuestionNames(Words words) {
    private static final char FIRST = 'A';

    /// The event that a claim asks about, which its question does not name; how two answers stand to each other its
    /// date
    /// does not give away, but it may be the very words that a cell of a grid asks for.
    public Optional<String> event(Question question) {
        return switch (question) {
            case CellQuestion cell -> Optional.of(cell.event().title().in(words.tag()));
            case RelationQuestion relation -> Optional.of(dated(relation.event()));
            default -> Optional.empty();
        };
    }

    private String dated(Event event) {
        String title = event.title().in(words.tag());
        When when = event.when();
        return when == null ? title : title + " · " + new DateWords(words).full(when);
    }

    /// A source by publisher, author and day; where another beside it is called the same, by its title, too, and where
    /// that is no other either, by a letter.
    public String source(Source source, List<Source> beside) {
        String byline = new SourceWords(words).byline(source);
        if (isAlone(source, beside, byline, false)) {
            return byline;
        }
        String titled = titled(source);
        return isAlone(source, beside, titled, true)
                ? titled
                : words.say("exercise.card.line", String.valueOf((char) (FIRST + beside.indexOf(source))), titled);
    }

    private boolean isAlone(Source source, List<Source> beside, String name, boolean titled) {
        return beside.stream()
                .filter(other -> !other.id().equals(source.id()))
                .noneMatch(other -> name.equals(titled ? titled(other) : new SourceWords(words).byline(other)));
    }

    /// A source in one line, with its title: two may be unsigned and undated.
    public String titled(Source source) {
        String byline = new SourceWords(words).byline(source);
        String title = source.publication().title();
        return title.isEmpty() ? byline : words.say("exercise.window.source", byline, title);
    }
}
