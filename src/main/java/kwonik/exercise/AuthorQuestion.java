package kwonik.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.SourceKind;

/// Whose words a quotation is: first which kind of text, then which source, then the words that gave it away.
///
/// @param quotation whose source is not told
/// @param author its source
/// @param choices the sources to choose from, the author among them
/// @param named the words of the quotation that the reason for the author's kind names; perhaps none
public record AuthorQuestion(Excerpt quotation, Source author, List<Source> choices, List<TextSpan> named)
        implements Question {
    public AuthorQuestion {
        choices = List.copyOf(choices);
        named = List.copyOf(named);
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHO;
    }

    @Override
    public Message asked() {
        return Message.of(named.isEmpty() ? "exercise.who.asked" : "exercise.who.asked.words");
    }

    /// The kinds to choose from, each once.
    public List<SourceKind> kinds() {
        return choices.stream().map(Source::kind).distinct().sorted().toList();
    }

    @Override
    public Answer.Author key() {
        return new Answer.Author(author.kind(), author.id(), named.isEmpty() ? null : named.getFirst());
    }

    /// The kind and the source are parts, and the words where the reason names some. The remark is that reason.
    @Override
    public Feedback check(Answer answer) {
        if (!(answer instanceof Answer.Author given)) {
            throw Question.stranger(this, answer);
        }
        List<Standing> parts = new ArrayList<>();
        parts.add(Standing.of(given.kind() == author.kind()));
        parts.add(Standing.of(given.source().equals(author.id())));
        if (!named.isEmpty()) {
            TextSpan marked = given.marked();
            // whole sentences would always hold them: no more than twice the words may be marked
            parts.add(Standing.of(marked != null
                    && named.stream()
                            .anyMatch(words -> marked.coversHalfOf(words)
                                    && marked.length() <= Math.max(2 * words.length(), words.length() + SLACK))));
        }
        return Feedback.ofParts(
                parts,
                author.kindReason().isEmpty()
                        ? List.of()
                        : List.of(Message.of("exercise.who.reason", author, author.kindReason())));
    }

    private static final int SLACK = 20;

    @Override
    public List<Message> partNames() {
        return Stream.of("kind", "source", "words")
                .limit(named.isEmpty() ? 2 : 3)
                .map(code -> Message.of("exercise.xpart." + code))
                .toList();
    }

    /// What is known of each source that may be chosen.
    @Override
    public List<Hint> hints() {
        List<Message> lines = choices.stream()
                .filter(source -> !source.note().isEmpty())
                .map(source -> Message.of("exercise.who.note", source, source.note()))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Hint("sources", lines));
    }

    @Override
    public Message said(Answer answer) {
        if (!(answer instanceof Answer.Author given)) {
            throw Question.stranger(this, answer);
        }
        Message kind = kindName(given.kind());
        Object source = choices.stream()
                .filter(each -> each.id().equals(given.source()))
                .<Object>map(each -> each)
                .findFirst()
                .orElse(given.source());
        TextSpan marked = given.marked();
        return marked == null
                ? Message.of("exercise.who.said", kind, source)
                : Message.of("exercise.who.said.words", kind, source, wordsAt(marked));
    }

    /// The words of the quotation in a stretch of its article.
    public String wordsAt(TextSpan marked) {
        String text = quotation.exact();
        int length = text.codePointCount(0, text.length());
        int from = Math.clamp(marked.start() - quotation.start(), 0, length);
        int to = Math.clamp(marked.end() - quotation.start(), from, length);
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    /// What a kind of text is called.
    public static Message kindName(SourceKind kind) {
        return Message.of("exercise.kind." + kind.code());
    }
}
