package kwonik.exchange.check;

import java.util.List;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What else there is to know of how a statement stands, to be said in any language.
///
/// @param key of the message
/// @param args of the message
public record CheckNote(String key, List<String> args) {
    public CheckNote {
        args = List.copyOf(args);
    }

    static CheckNote of(String key, String... args) {
        return new CheckNote("check.note." + key, List.of(args));
    }

    /// Notes it where words stand in another text than the one that is named.
    ///
    /// @return whether they do
    static boolean addMoved(@Nullable CheckText named, CheckText found, List<CheckNote> notes) {
        if (named == null || named == found) {
            return false;
        }
        notes.add(of("moved", named.name(), found.name()));
        return true;
    }

    /// In a sentence.
    public String say(Words words) {
        return words.say(key, args.toArray());
    }
}
