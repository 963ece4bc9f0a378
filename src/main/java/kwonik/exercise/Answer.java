package kwonik.exercise;

import java.util.List;
import kwonik.edtf.When;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// What somebody answers to a question.
public sealed interface Answer {
    /// Events in time.
    ///
    /// @param events their ids, the first first
    record Order(List<String> events) implements Answer {
        public Order {
            events = List.copyOf(events);
        }
    }

    /// Whose words a quotation is.
    ///
    /// @param source its id
    /// @param marked the words that gave it away, or null
    record Author(SourceKind kind, String source, @Nullable TextSpan marked) implements Answer {}

    /// Words of a source.
    ///
    /// @param source its id
    record Marked(String source, TextSpan words) implements Answer {}

    /// The source does not say.
    record Silence() implements Answer {}

    /// How two answers stand to each other.
    ///
    /// @param reason why this reading is kept where the curator has another; empty where it is not
    record Reading(Claim.Relation relation, String reason) implements Answer {}

    /// How a date is known, and which it is.
    ///
    /// @param when null where none is set
    record Dated(DateBasis.Kind basis, @Nullable When when) implements Answer {}
}
