package kwonik.exchange.date;

import java.util.List;

/// What was decided in reading a text, as a report can say it.
///
/// @param key of its sentence, which begins with `celldate.`
/// @param args of that sentence: the text first, and what it became
public record Decision(String key, List<String> args) {
    public Decision {
        args = List.copyOf(args);
    }

    static Decision of(String key, String... args) {
        return new Decision("celldate." + key, List.of(args));
    }
}
