package kwonik.model;

import java.util.Optional;
import java.util.stream.Stream;
import kwonik.words.PlainText;

/// A short passage of a source, held as a W3C Web Annotation TextQuoteSelector and TextPositionSelector.
///
/// @param sourceId the source it is quoted from
/// @param role how the passage relates to the event
/// @param exact the words, to the character
/// @param prefix some characters before, to find the passage again; may be empty
/// @param suffix some characters after; may be empty
/// @param start first character, in code points from 0
/// @param end one past the last character, in code points
public record Excerpt(String sourceId, Role role, String exact, String prefix, String suffix, int start, int end) {
    /// The longest quotation that Kwonik ships, in words.
    public static final int MOST_WORDS = 60;

    public Excerpt {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an excerpt needs 0 <= start < end, not " + start + ".." + end);
        }
    }

    /// The words as they are drawn: what only the proof needs to know of how they are written is gone.
    public String shown() {
        return PlainText.paragraphs(exact);
    }

    /// The number of words, as separated by white space.
    public int words() {
        return exact.isBlank() ? 0 : exact.strip().split("\\s+").length;
    }

    /// How a passage relates to the event it is shown with.
    public enum Role {
        /// The source reports this event.
        DIRECT("direct"),
        /// The source does not report the event; the passage treats a related theme.
        THEME("theme"),
        /// The passage says something else about it, for comparison.
        CONTRAST("contrast"),
        /// The passage answers a question on which sources are compared.
        CLAIM("claim");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        /// The word for this role in a chronicle file.
        public String code() {
            return code;
        }

        public static Optional<Role> of(String code) {
            return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
        }
    }
}
