package kwonik.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.archive.FileKind;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;

/// Tells of which other format a file is, by what is in it, and reads it.
public final class ForeignFile {
    /// What a chronicle file of ours has near its beginning, and data of other programs have not.
    private static final Pattern OURS = Pattern.compile("\"(?:kwonik|lanes|sources)\"\\s*:");

    /// The endings of files that may be timelines, without the dot; some text files are tables, too.
    public static final List<String> ENDINGS = List.of(
            "json",
            "js",
            "csv",
            "tsv",
            "tab",
            "xlsx",
            "xlsm",
            "xls",
            "ods",
            "fods",
            "xml",
            "timeline",
            "mw",
            "markwhen",
            "ics",
            "ifb",
            "txt");

    /// A text file is a table if so many of its first lines are parted alike.
    private static final int ROWS = 3;

    private ForeignFile() {}

    /// Whether somebody who hands over this file and does not say what for means a timeline: told by its first bytes
    /// and its name. A text stays the text of an article, unless it is clearly a table or a calendar.
    public static boolean isMeant(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        byte[] head;
        try {
            head = head(file);
        } catch (IOException _) {
            return false;
        }
        if (ENDINGS.contains(ending) && !FileKind.TEXT.endings().contains(ending)) {
            return switch (FileKind.of(head, name)) {
                case PICTURE, PDF, WEB_PAGE, RECORDING -> false;
                default -> true;
            };
        }
        String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return text.startsWith("BEGIN:VCALENDAR")
                || (FileKind.of(head, name) == FileKind.TABLE && isClearlyATable(text));
    }

    private static boolean isClearlyATable(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        // the last may be cut off
        List<String> whole = lines.subList(0, Math.max(0, lines.size() - 1));
        return whole.size() >= ROWS
                && Stream.of("\t", ";", ",").anyMatch(sign -> {
                    long first = count(whole.getFirst(), sign);
                    return first > 0 && whole.stream().allMatch(line -> count(line, sign) == first);
                });
    }

    private static long count(String line, String sign) {
        return line.chars().filter(c -> c == sign.charAt(0)).count();
    }

    /// Reads a file of another format; empty if it is a chronicle file, or nothing that could be read as a timeline.
    ///
    /// @throws RefusedException if it is of a format that is known, and nothing can be had from it
    /// @throws IOException if reading fails
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    public static Optional<Imported> read(Path file, Progress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] head = head(file);
        FileKind kind = FileKind.of(head, String.valueOf(file.getFileName()));
        if (kind == FileKind.CHRONICLE && isOurs(head)) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    private static boolean isOurs(byte[] head) {
        return OURS.matcher(new String(head, StandardCharsets.UTF_8)).find();
    }
}
