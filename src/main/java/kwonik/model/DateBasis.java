package kwonik.model;

import java.util.Optional;
import java.util.stream.Stream;

/// How the date of an event is known, with the working shown.
///
/// @param kind where the date comes from
/// @param note the working in a sentence or two; may be empty
/// @param reference address of the outside source, or empty
public record DateBasis(Kind kind, Localized note, String reference) {
    /// Nothing is said of how the date is known.
    public static final DateBasis UNKNOWN = new DateBasis(Kind.UNKNOWN, Localized.NONE, "");

    /// Where a date comes from.
    public enum Kind {
        /// A source of the chronicle gives it as it stands.
        STATED("stated"),
        /// It follows from what a source says, by the working in the note.
        INFERRED("inferred"),
        /// It comes from a reference outside the sources of the chronicle.
        EXTERNAL("external"),
        UNKNOWN("unknown");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The word for this kind in a chronicle file.
        public String code() {
            return code;
        }

        public static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }
}
