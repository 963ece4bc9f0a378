package kwonik.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import kwonik.archive.FileKind;

/// The ways in which a file can hold the text of an article.
enum SourceForm {
    /// In letters, all of which are the text.
    PLAIN,
    WEB_PAGE,
    /// A packed document; its parts tell which.
    PACKED,
    PDF;

    private static final Set<String> TEXTS = Set.copyOf(FileKind.TEXT.endings());
    private static final Set<String> PAGES = Set.copyOf(FileKind.WEB_PAGE.endings());
    private static final Set<String> WEB_ARCHIVES = Set.of("mht", "mhtml", "webarchive");
    private static final Set<String> PACKED_DOCUMENTS = Set.of("docx", "docm", "dotx", "odt");

    /// How the file that begins with these bytes and is called so holds a text.
    ///
    /// @throws NoTextException if it holds none that can be read
    static SourceForm of(byte[] head, String name) throws NoTextException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (WEB_ARCHIVES.contains(ending)) {
            throw new NoTextException("webArchive");
        }
        return switch (FileKind.of(head, name)) {
            case TEXT, CHRONICLE, NOTES, UTF16, XML -> PAGES.contains(ending) ? WEB_PAGE : PLAIN;
            case WEB_PAGE -> TEXTS.contains(ending) ? PLAIN : WEB_PAGE;
            case TABLE -> plainOr("table", ending);
            case BINARY -> plainOr("binary", ending);
            case DOCUMENT, ARCHIVE, LESSON -> packed(start, ending);
            case PDF -> SourceForm.PDF;
            case SLIDES -> throw new NoTextException("slides");
            case PICTURE -> throw new NoTextException("picture");
            case RECORDING -> throw new NoTextException("recording");
        };
    }

    /// Lines of an article may look like a table, and its letters may be in an old encoding: there the name decides.
    private static SourceForm plainOr(String reason, String ending) throws NoTextException {
        if (TEXTS.contains(ending)) {
            return PLAIN;
        }
        throw new NoTextException(reason);
    }

    private static SourceForm packed(String start, String ending) throws NoTextException {
        if (start.startsWith("PK")) {
            return PACKED;
        } else if (start.startsWith("{\\rtf")) {
            throw new NoTextException("rtf");
        }
        // Word packs a document with a password in the same way as the old format.
        boolean locked = PACKED_DOCUMENTS.contains(ending);
        boolean office = start.startsWith("\u00D0\u00CF");
        throw new NoTextException(locked && office ? "locked" : office ? "doc" : "packed");
    }
}
