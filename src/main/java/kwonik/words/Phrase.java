package kwonik.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One text of a bundle, ready to take its arguments.
///
/// Timelines write hundreds of dates per frame, and [MessageFormat] is slow and not thread-safe; texts whose places
/// are all bare (`{0}`) and whose arguments are all strings are therefore joined by hand, with the same result.
sealed interface Phrase {

    String with(Object... args);

    /// Reads a pattern of [MessageFormat]; one without `{` is its own text.
    static Phrase of(String pattern, Locale locale) {
        if (pattern.indexOf('{') < 0) {
            return new Fixed(pattern);
        }
        Formatted formatted = new Formatted(pattern, locale);
        List<String> pieces = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            boolean bare = open + 2 < pattern.length()
                    && Character.isDigit(pattern.charAt(open + 1))
                    && pattern.charAt(open + 2) == '}';
            if (!bare) {
                return formatted;
            }
            pieces.add(pattern.substring(from, open));
            places.add(pattern.charAt(open + 1) - '0');
            from = open + 3;
        }
        pieces.add(pattern.substring(from));
        return new Joined(List.copyOf(pieces), List.copyOf(places), formatted);
    }

    /// A text without places.
    record Fixed(String text) implements Phrase {
        @Override
        public String with(Object... args) {
            return text;
        }
    }

    /// A text whose places are all bare.
    record Joined(List<String> pieces, List<Integer> places, Formatted slow) implements Phrase {
        @Override
        public String with(Object... args) {
            StringBuilder text = new StringBuilder(pieces.getFirst());
            for (int i = 0; i < places.size(); i++) {
                int place = places.get(i);
                if (place >= args.length || !(args[place] instanceof String word)) {
                    return slow.with(args);
                }
                text.append(word).append(pieces.get(i + 1));
            }
            return text.toString();
        }
    }

    /// A text with choices, numbers or dates in it.
    ///
    /// The first use makes the format, and what was said lately is kept: a label asks for the width of the same few
    /// words many times in a frame.
    final class Formatted implements Phrase {
        private static final int KEPT = 256;

        private final String pattern;
        private final Locale locale;
        private final Map<List<Object>, String> said = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<List<Object>, String> eldest) {
                return size() > KEPT;
            }
        };
        private @Nullable MessageFormat format;

        Formatted(String pattern, Locale locale) {
            this.pattern = pattern;
            this.locale = locale;
        }

        @Override
        public synchronized String with(Object... args) {
            for (Object arg : args) {
                if (!(arg instanceof String || arg instanceof Integer)) {
                    return formatted(args);
                }
            }
            return said.computeIfAbsent(List.of(args), _ -> formatted(args));
        }

        private String formatted(Object... args) {
            if (format == null) {
                format = new MessageFormat(pattern, locale);
            }
            return format.format(args);
        }
    }
}
