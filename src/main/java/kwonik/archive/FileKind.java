package kwonik.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// What a file is, told by its first bytes and, where these leave it open, by the ending of its name.
public enum FileKind {
    /// Also what would be one if it did not break at once: the reader says where.
    CHRONICLE("json kwonik"),
    /// A chronicle with what is to be done with it, packed.
    LESSON("kwonik-lesson"),
    /// Own notes on a chronicle, as they are handed in.
    NOTES("kwonik-notes"),
    TABLE("csv tsv tab xls xlsx ods"),
    DOCUMENT("doc docx odt"),
    SLIDES("ppt pptx odp"),
    PDF("pdf"),
    /// Of any kind; the endings are those of pictures that may hold a view.
    PICTURE("png svg"),
    RECORDING,
    ARCHIVE,
    WEB_PAGE("html htm xhtml"),
    XML,
    TEXT("txt text md"),
    UTF16,
    BINARY;

    /// So many bytes tell: the names of the first parts of an office document are among them.
    public static final int HEAD = 8192;

    private static final String KEY = "archive.kind.";
    private static final List<String> SEPARATORS = List.of("\t", ";", ",");
    /// So many lines with the same number of separators are a table.
    private static final int ROWS = 2;

    /// Where the name of the first part stands in a packed file.
    private static final int NAME_IN_PACKED = 30;

    private final String endings;

    FileKind() {
        this("");
    }

    FileKind(String endings) {
        this.endings = endings;
    }

    /// The endings of its names, without the dot.
    public List<String> endings() {
        return endings.isEmpty() ? List.of() : List.of(endings.split(" ", -1));
    }

    /// What lies in this file; told by its name alone where it cannot be read, is a folder or not there.
    public static FileKind of(Path file) {
        byte[] head = head(file);
        return head == null ? named(file) : of(head, name(file));
    }

    /// What begins with these bytes and is called so.
    public static FileKind of(byte[] head, String name) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String ending = ending(name);
        FileKind kind = bySignature(start, ending);
        if (kind != null) {
            return kind;
        }
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (any(start, "\u00FF\u00FE", "\u00FE\u00FF", "{\0", "\0{", "[\0", "\0[")) {
            return UTF16;
        }
        if (text.isEmpty() || text.startsWith("{")) {
            return NOTES.endings().contains(ending) ? NOTES : CHRONICLE;
        }
        if (start.chars().anyMatch(c -> c < '\t' || (c > '\r' && c < 27))) {
            return BINARY;
        }
        if (text.startsWith("<")) {
            return marked(text.toLowerCase(Locale.ROOT));
        }
        if (CHRONICLE.endings().contains(ending) || text.startsWith("[")) {
            return CHRONICLE;
        }
        return List.of("csv", "tsv", "tab").contains(ending) || isTable(text) ? TABLE : TEXT;
    }

    /// What someone means who hands over this file and does not say what for. What is written in letters may be many
    /// things, an article may well begin with a bracket: there the name decides, where it tells.
    public static FileKind meant(Path file) {
        FileKind kind = of(file);
        FileKind named = named(file);
        boolean open = kind.isText() || kind == TABLE;
        return open && (named == CHRONICLE || named == NOTES || named == TEXT || named.mayHoldView()) ? named : kind;
    }

    /// What it is called, whatever it is; [#BINARY] if the name tells nothing.
    public static FileKind named(Path file) {
        String ending = ending(name(file));
        return Stream.of(values())
                .filter(kind -> kind.endings().contains(ending))
                .findFirst()
                .orElse(BINARY);
    }

    /// Whether it is written in letters, so that an article can stand in it.
    public boolean isText() {
        return switch (this) {
            case CHRONICLE, TEXT, UTF16, WEB_PAGE, XML -> true;
            case LESSON, NOTES, TABLE, DOCUMENT, SLIDES, PDF, PICTURE, RECORDING, ARCHIVE, BINARY -> false;
        };
    }

    /// Whether files of this kind are exported, and then hold the view that they show.
    public boolean mayHoldView() {
        return this == PICTURE || this == PDF;
    }

    /// The problem of a file that is this, and no chronicle.
    public Problem problem(String file) {
        return new Problem(Problem.Severity.ERROR, file, 0, "", key(), List.of());
    }

    /// Whether a problem is that the whole file is something else.
    public static boolean isWrongKind(Problem problem) {
        return problem.key().startsWith(KEY);
    }

    /// The key of the sentence that says what it is; with `.fix`, of the one that says what to do.
    String key() {
        return KEY + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /// The first bytes; null if there are none to be had. A pipe or a device may never end, and would keep its reader
    /// waiting.
    private static byte @Nullable [] head(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException _) {
            return null;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Empty if the name has none.
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable FileKind bySignature(String start, String ending) {
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return packed(start, ending);
        } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return office(ending, BINARY);
        } else if (start.startsWith("%PDF-")) {
            return PDF;
        } else if (start.startsWith("{\\rtf")) {
            return DOCUMENT;
        } else if (isPicture(start)) {
            return PICTURE;
        } else if (isRecording(start)) {
            return RECORDING;
        }
        return any(start, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ") ? ARCHIVE : null;
    }

    private static boolean isPicture(String start) {
        return any(start, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*")
                || (start.startsWith("BM") && start.indexOf('\0') >= 0)
                || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
                || (start.startsWith("ftyp", 4) && any(start.substring(8), "heic", "heix", "avif", "mif1", "msf1"));
    }

    private static boolean isRecording(String start) {
        return any(start, "ID3", "OggS", "fLaC", "\u00FF\u00FB", "\u00FF\u00F3", "\u001AE\u00DF\u00A3")
                || (start.startsWith("RIFF") && any(start.substring(Math.min(8, start.length())), "WAVE", "AVI "))
                || start.startsWith("ftyp", 4);
    }

    /// A packed file whose first parts are those of an office document is one.
    private static FileKind packed(String start, String ending) {
        if (start.startsWith("lesson.json", NAME_IN_PACKED) || LESSON.endings().contains(ending)) {
            return LESSON;
        } else if (start.contains("word/") || start.contains("opendocument.text")) {
            return DOCUMENT;
        } else if (start.contains("xl/") || start.contains("opendocument.spreadsheet")) {
            return TABLE;
        } else if (start.contains("ppt/") || start.contains("opendocument.presentation")) {
            return SLIDES;
        }
        return office(ending, ARCHIVE);
    }

    private static FileKind office(String ending, FileKind otherwise) {
        return Stream.of(DOCUMENT, TABLE, SLIDES)
                .filter(kind -> kind.endings().contains(ending))
                .findFirst()
                .orElse(otherwise);
    }

    private static FileKind marked(String text) {
        boolean page = text.startsWith("<!doctype html") || text.contains("<html");
        return page ? WEB_PAGE : text.contains("<svg") ? PICTURE : XML;
    }

    /// The last line may be cut off, so it counts only where it is the only one but one.
    private static boolean isTable(String text) {
        List<String> lines =
                text.lines().filter(Predicate.not(String::isBlank)).limit(6).toList();
        if (lines.size() < ROWS) {
            return false;
        }
        List<String> whole = lines.subList(0, Math.max(ROWS, lines.size() - 1));
        return SEPARATORS.stream().anyMatch(separator -> {
            long first = count(whole.getFirst(), separator);
            long least = separator.equals(",") ? 2 : 1;
            return first >= least && whole.stream().allMatch(line -> count(line, separator) == first);
        });
    }

    private static long count(String line, String separator) {
        return line.chars().filter(c -> c == separator.charAt(0)).count();
    }

    private static boolean any(String start, String... signatures) {
        return Stream.of(signatures).anyMatch(start::startsWith);
    }
}
