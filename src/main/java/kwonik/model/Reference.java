package kwonik.model;

import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// A publication that supports an event, described in CSL-JSON terms; it is named, not proven.
///
/// @param title the title of the publication
/// @param publisher newspaper, site or publisher (CSL `container-title` or `publisher`), or empty
/// @param issued when it was published, or null where that is not known
/// @param url where it can be read, or empty
/// @param quote the supporting phrase (at most 15 words), or empty
/// @param note what a reader should know of this copy, e.g. "mirror", or empty
public record Reference(
        String title, String publisher, @Nullable When issued, String url, String quote, String note) {}
