package kwonik.exercise;

import java.util.List;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.words.Words;

/// A sentence that can be said in any language of the program.
///
/// @param key of its words
/// @param args what is set into them: texts, numbers, and what is itself said in a language: [Localized], [When],
///     [Source] (by its name), [Message]
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /// The sentence in a language.
    public String in(Words words) {
        return words.say(key, args.stream().map(arg -> said(arg, words)).toArray());
    }

    private static Object said(Object arg, Words words) {
        return switch (arg) {
            case Localized text -> text.in(words.tag());
            case When when -> new DateWords(words).full(when);
            case Source source -> name(source, words);
            case Message message -> message.in(words);
            default -> arg;
        };
    }

    /// What a source is called in a sentence: its publisher, or else its title.
    public static String name(Source source, Words words) {
        String publisher = source.publication().publisher();
        String title = source.publication().title();
        if (!publisher.isEmpty()) {
            return publisher;
        }
        return title.isEmpty() ? source.id() : words.say("exercise.titled", title);
    }
}
