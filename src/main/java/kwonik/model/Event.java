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
    public static final int LEAST_IMPORTANCE = 1;
    public static final int ORDINARY_IMPORTANCE = 3;
    public static final int MOST_IMPORTANCE = 5;

    public Event {
        if (importance < LEAST_IMPORTANCE || importance > MOST_IMPORTANCE) {
            throw new IllegalArgumentException("importance is 1 to 5, not " + importance);
        }
    }

    public Event withWhen(@Nullable When next) {
        return new Event(id, next, lane, importance, title, details);
    }

    public Event withLane(Lane next) {
        return new Event(id, when, next, importance, title, details);
    }

    /// This event with another rank.
    ///
    /// @throws IllegalArgumentException unless it is 1 to 5
    public Event withImportance(int next) {
        return new Event(id, when, lane, next, title, details);
    }

    public Event withTitle(Localized next) {
        return new Event(id, when, lane, importance, next, details);
    }

    public Event withDetails(Details next) {
        return new Event(id, when, lane, importance, title, next);
    }

    /// This event with other words and pictures of its sources.
    public Event withEvidence(Evidence next) {
        return withDetails(details.withEvidence(next));
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

        public Details withSummary(Localized next) {
            return new Details(next, doubt, basis, confidence, tags, references, evidence);
        }

        public Details withDoubt(Localized next) {
            return new Details(summary, next, basis, confidence, tags, references, evidence);
        }

        public Details withBasis(DateBasis next) {
            return new Details(summary, doubt, next, confidence, tags, references, evidence);
        }

        public Details withConfidence(Map<String, String> next) {
            return new Details(summary, doubt, basis, next, tags, references, evidence);
        }

        public Details withTags(List<String> next) {
            return new Details(summary, doubt, basis, confidence, next, references, evidence);
        }

        public Details withReferences(List<Reference> next) {
            return new Details(summary, doubt, basis, confidence, tags, next, evidence);
        }

        public Details withEvidence(Evidence next) {
            return new Details(summary, doubt, basis, confidence, tags, references, next);
        }
    }

    /// What the sources say of an event, and show.
    ///
    /// @param excerpts in the order to show them
    /// @param differs what sources give differently; the doubt says how
    /// @param claims questions on which the sources are compared, in the order to show them
    /// @param pictures in the order to show them
    public record Evidence(
            List<Excerpt> excerpts, List<Difference> differs, List<Claim> claims, List<Illustration> pictures) {
        /// No source says anything.
        public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

        public Evidence {
            excerpts = List.copyOf(excerpts);
            differs = List.copyOf(differs);
            claims = List.copyOf(claims);
            pictures = List.copyOf(pictures);
        }

        /// What the sources say, without a picture.
        public Evidence(List<Excerpt> excerpts, List<Difference> differs, List<Claim> claims) {
            this(excerpts, differs, claims, List.of());
        }

        public Evidence withExcerpts(List<Excerpt> next) {
            return new Evidence(next, differs, claims, pictures);
        }

        public Evidence withDiffers(List<Difference> next) {
            return new Evidence(excerpts, next, claims, pictures);
        }

        public Evidence withClaims(List<Claim> next) {
            return new Evidence(excerpts, differs, next, pictures);
        }

        public Evidence withPictures(List<Illustration> next) {
            return new Evidence(excerpts, differs, claims, next);
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
