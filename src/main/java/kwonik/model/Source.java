package kwonik.model;

import java.util.List;
import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// An article that excerpts are quoted from, described in CSL-JSON terms and fixed by the hash of its text.
///
/// @param id the name by which excerpts point here
/// @param publication what was published, by whom, when and where
/// @param kind given by the curator
/// @param kindReason the curator's one line on why
/// @param note what a reader should know of this text
/// @param copyright the owner's notice, to be shown with every excerpt; or empty
/// @param text the text that the quotes were proven against
public record Source(
        String id,
        Publication publication,
        SourceKind kind,
        Localized kindReason,
        Localized note,
        String copyright,
        ProvenText text) {
    /// What was published, by whom, when and where.
    ///
    /// @param type CSL item type, e.g. `article-newspaper`
    /// @param title headline, or a description in square brackets where there is none
    /// @param authors as CSL names; empty for an unsigned text
    /// @param publisher CSL `container-title` or `publisher`; empty where not known
    /// @param issued date of publication as EDTF, or null where not known
    /// @param url where the text was found, or empty
    public record Publication(
            String type,
            String title,
            List<Author> authors,
            String publisher,
            @Nullable When issued,
            String url) {
        public Publication {
            authors = List.copyOf(authors);
        }
    }

    /// A text as it was when the quotes were proven against it.
    ///
    /// @param sha256 lower-case hex over its UTF-8 bytes; empty where not known
    /// @param length in code points; 0 where not known
    public record ProvenText(String sha256, int length) {}

    /// A person's name as CSL-JSON has it.
    ///
    /// @param particles what stands around the family name, in most names nothing
    public record Author(String family, String given, Particles particles) {
        /// A name without particles.
        public Author(String family, String given) {
            this(family, given, Particles.NONE);
        }

        /// Given name first, e.g. "Michael Rios", "Vincent van Gogh", "Martin Luther King Jr."
        public String inReadingOrder() {
            return joined(given, joined(particles.dropping, joined(withParticle(), particles.suffix)));
        }

        /// The family name with the particle that belongs to it: "van Gogh".
        public String withParticle() {
            return joined(particles.nonDropping, family);
        }

        /// Two parts of a name with a blank between, but none behind the apostrophe of "d’Alembert".
        public static String joined(String first, String second) {
            boolean elided = first.endsWith("’") || first.endsWith("'") || first.endsWith("-");
            return first.isEmpty() || second.isEmpty() || elided ? first + second : first + " " + second;
        }

        /// What stands around a family name, each part perhaps empty.
        ///
        /// @param dropping a particle that is left out where the family name stands alone: "von" of Humboldt
        /// @param nonDropping a particle that never is: "van" of Gogh
        /// @param suffix such as "Jr."
        public record Particles(String dropping, String nonDropping, String suffix) {
            public static final Particles NONE = new Particles("", "", "");
        }
    }
}
