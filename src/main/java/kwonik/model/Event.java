package kwonik.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// Something that happened: what, when as sharply as it is known, in which lane, and who says so.
///
/// @param id unique in its chronicle
/// @param when null where no date is known at all
/// @param lane the lane it stands in
/// @param importance the curator's rank, 1 (least) to 5 (headline)
/// @param title our own neutral words
/// @param details what only the reading pane needs
public record Event(String id, @Nullable When when, Lane lane, int importance, Localized title, Details details) {
    public Event {
        if (importance < 1 || importance > 5) {
            throw new IllegalArgumentException("importance is 1 to 5, not " + importance);
        }
    }

    /// What the reading pane shows beyond the title; one shared empty value serves all bare events.
    ///
    /// @param summary two or three sentences of our own
    /// @param doubt what is disputed, with the range and who says so
    /// @param basis how the date is known
    /// @param confidence of the title's translations, by language tag
    /// @param tags people, places, themes
    /// @param references at least two for a curated event
    /// @param evidence what the sources say
    public record Details(
            Localized summary,
            Localized doubt,
            DateBasis basis,
            Map<String, String> confidence,
            List<String> tags,
            List<Reference> references,
            Evidence evidence) {
        /// Nothing beyond the title.
        public static final Details NONE = new Details(
                Localized.NONE, Localized.NONE, DateBasis.UNKNOWN, Map.of(), List.of(), List.of(), Evidence.NONE);

        public Details {
            confidence = Kept.map(confidence);
            tags = List.copyOf(tags);
            references = List.copyOf(references);
        }
    }

    /// What the sources say of an event.
    ///
    /// @param excerpts in the order to show them
    /// @param differs what sources give differently; the doubt says how
    /// @param claims questions on which the sources are compared, in the order to show them
    public record Evidence(List<Excerpt> excerpts, List<Difference> differs, List<Claim> claims) {
        /// No source says anything.
        public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

        public Evidence {
            excerpts = List.copyOf(excerpts);
            differs = List.copyOf(differs);
            claims = List.copyOf(claims);
        }

        /// Every passage that is quoted: the excerpts, then the answers of the claims.
        public List<Excerpt> quoted() {
            if (claims.isEmpty()) {
                return excerpts;
            }
            return Stream.concat(excerpts.stream(), claims.stream().flatMap(claim -> claim.answers().stream()))
                    .toList();
        }
    }
}
