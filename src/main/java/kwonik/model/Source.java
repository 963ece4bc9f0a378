package kwonik.model;

import java.util.List;
import kwonik.axis.When;
import org.jspecify.annotations.Nullable;

/// An article that excerpts are quoted from, described in CSL-JSON terms and fixed by the hash of its text.
///
/// @param id the name by which excerpts point here
/// @param type CSL item type, e.g. `article-newspaper`
/// @param title headline, or a description in square brackets where there is none
/// @param authors as CSL names; empty for an unsigned text
/// @param publisher CSL `container-title` or `publisher`; empty where not known
/// @param issued date of publication as EDTF, or null where not known
/// @param url where the text was found, or empty
/// @param kind given by the curator
/// @param kindReason the curator's one line on why
/// @param note what a reader should know of this text
/// @param copyright the owner's notice, to be shown with every excerpt; or empty
/// @param sha256 lower-case hex over the UTF-8 bytes of the text the quotes were proven against; or empty
/// @param length of that text in code points; 0 where not known
public record Source(
        String id,
        String type,
        String title,
        List<Author> authors,
        String publisher,
        @Nullable When issued,
        String url,
        SourceKind kind,
        Localized kindReason,
        Localized note,
        String copyright,
        String sha256,
        int length) {
    public Source {
        authors = List.copyOf(authors);
    }

    /// A person's name as CSL-JSON has it.
    public record Author(String family, String given) {
        /// Given name first, e.g. "Michael Rios".
        public String inReadingOrder() {
            return given.isEmpty() ? family : given + " " + family;
        }
    }
}
