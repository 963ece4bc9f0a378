package kwonik.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kwonik.archive.ArticleText;
import kwonik.archive.FileKind;
import kwonik.archive.file.Progress;
import kwonik.model.Problem;

/// The plain text of an article, out of a file of any kind or a paste, as quotations are proven against it.
///
/// A text file is taken byte for byte. Of a web page or a document the words are taken, in paragraphs, and the hash is
/// that of these words in UTF-8; so the same file gives the same hash again.
///
/// @param article the text, its hash and its length
/// @param facts what the file says of the text
/// @param doubts what is to be known of it, such as that its encoding was guessed
public record SourceText(ArticleText article, SourceFacts facts, List<Problem> doubts) {
    /// The longest text that is taken, in bytes: some hundred times a long article.
    public static final int MOST_BYTES = 20 << 20;

    /// The largest document, which may hold pictures.
    private static final long MOST_PACKED = 400L << 20;

    private static final int MEGABYTE = 1 << 20;

    public SourceText {
        doubts = List.copyOf(doubts);
    }

    /// Reads a file; takes its time.
    ///
    /// @param progress may call it off; how far it is, is not told
    /// @throws NoTextException if there is no text of an article in it, with the reason and the remedy
    /// @throws IOException if it cannot be read
    /// @throws CancellationException if it was called off
    public static SourceText read(Path file, Progress progress) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NoTextException("folder");
        }
        // A pipe or a device may never end, and would keep its reader waiting for ever.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NoTextException("noFile");
        }
        String name = String.valueOf(file.getFileName());
        byte[] head = head(file);
        if (head.length == 0) {
            throw new NoTextException("empty");
        }
        SourceForm form = SourceForm.of(head, name);
        return switch (form) {
            case PLAIN -> plain(bytes(file, progress), name);
            case WEB_PAGE -> {
                WebPage page = WebPage.of(bytes(file, progress));
                yield taken(page.text(), page.facts());
            }
            case PACKED -> packed(sized(file), progress);
            case PDF -> PdfProcess.read(sized(file), progress);
        };
    }

    /// Takes a text as it was pasted: it has the hash of a file in UTF-8 into which it is written.
    ///
    /// @throws NoTextException if it is too long
    public static SourceText pasted(String text) throws NoTextException {
        return new SourceText(article(text.replace("\0", "")), SourceFacts.NONE, List.of());
    }

    /// The endings of files that can be read, without the dot.
    public static List<String> endings() {
        return Stream.of(FileKind.TEXT.endings(), FileKind.WEB_PAGE.endings(), List.of("docx", "odt", "pdf"))
                .flatMap(List::stream)
                .toList();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    private static byte[] bytes(Path file, Progress progress) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge(MOST_BYTES);
            }
            return bytes;
        }
    }

    private static Path sized(Path file) throws IOException {
        if (Files.size(file) > MOST_PACKED) {
            throw tooLarge(MOST_PACKED);
        }
        return file;
    }

    static NoTextException tooLarge(long most) {
        return new NoTextException("large", Long.toString(most / MEGABYTE));
    }

    private static SourceText plain(byte[] bytes, String name) throws NoTextException {
        DecodedText decoded = DecodedText.of(bytes);
        List<Problem> doubts = decoded.charset().equals(DecodedText.WINDOWS)
                ? List.of(NoTextException.warning(name, "windows"))
                : List.of();
        return new SourceText(article(worded(decoded.text())), SourceFacts.NONE, doubts);
    }

    private static SourceText packed(Path file, Progress progress) throws IOException {
        try (PackedDocument document = PackedDocument.open(file, progress)) {
            DocumentParts parts = DocumentParts.of(document);
            return taken(parts.text(), parts.facts());
        }
    }

    /// The words of a document.
    static SourceText taken(String words, SourceFacts facts) throws NoTextException {
        return new SourceText(article(worded(words)), facts, List.of());
    }

    private static String worded(String words) throws NoTextException {
        if (words.isBlank()) {
            throw new NoTextException("nothing");
        }
        return words;
    }

    private static ArticleText article(String words) throws NoTextException {
        // half of a surrogate pair cannot be written
        byte[] bytes = words.replaceAll("\\p{Cs}", "\uFFFD").getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(MOST_BYTES);
        }
        try {
            return ArticleText.of(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("UTF-8 was written a moment ago", e);
        }
    }
}
