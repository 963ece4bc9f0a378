package kwonik.edtf.typed;

import java.util.List;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;

/// A date that a text names, and how it is known: a proposal, never more.
///
/// @param start its first `char` in the text
/// @param end the first `char` after it
/// @param when the date that is meant
/// @param working how it follows from the date of the text; [Working#STATED] where the text says it whole
public record Mention(int start, int end, When when, Working working) {
    /// Whether the date is in the text as it stands, and need not be worked out.
    public boolean isStated() {
        return working.equals(Working.STATED);
    }

    /// How a date was worked out, to be said in any language.
    ///
    /// @param key of the message; empty where nothing was worked out
    /// @param dates that it speaks of: the date of the text, then the date that follows
    public record Working(String key, List<When> dates) {
        /// Nothing was worked out.
        public static final Working STATED = new Working("", List.of());

        public Working {
            dates = List.copyOf(dates);
        }

        /// In a sentence; empty where nothing was worked out.
        public String say(Words words) {
            DateWords names = new DateWords(words);
            return key.isEmpty()
                    ? ""
                    : words.say(key, dates.stream().map(names::full).toArray());
        }
    }
}
