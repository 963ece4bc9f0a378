package kwonik.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.archive.FileKind;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.XmlTree;
import kwonik.exchange.markwhen.MarkwhenReader;
import org.jspecify.annotations.Nullable;

/// The beginning of a file, from which its format is told.
final class Head {
    /// So many bytes are looked at.
    private static final int BYTES = 1 << 16;
    /// What a chronicle file of ours has near its beginning, and data of other programs have not.
    private static final Pattern OURS = Pattern.compile("\"(?:kwonik|lanes|sources)\"\\s*:");

    /// A date and a sign behind it that parts cells.
    private static final Pattern DATED = Pattern.compile("\\s*\\d{4}-\\d{1,2}-\\d{1,2}[^|;,\\t]{0,30}[|;,\\t]");

    private static final int LEAST_LINES = 4;
    private static final int MOST_LINES = 50;

    private final DataFile bytes;
    private final FileKind kind;
    private @Nullable Literal literal;
    private @Nullable XmlTree xml;

    private Head(DataFile bytes) {
        this.bytes = bytes;
        byte[] first = bytes.bytes();
        this.kind =
                FileKind.of(first.length > FileKind.HEAD ? Arrays.copyOf(first, FileKind.HEAD) : first, bytes.name());
    }

    /// Reads it; empty if there is no such file, or it is none that could be read to its end.
    static Optional<Head> of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new Head(DataFile.of(String.valueOf(file.getFileName()), in.readNBytes(BYTES))));
        }
    }

    /// The name of the file and its first bytes.
    DataFile bytes() {
        return bytes;
    }

    FileKind kind() {
        return kind;
    }

    /// Whether it is a chronicle file.
    boolean isOurs() {
        return kind == FileKind.CHRONICLE && OURS.matcher(bytes.text()).find();
    }

    /// Whether it is written in letters and no table with commas; a name may call it a table all the same.
    boolean isText() {
        return kind == FileKind.TEXT || kind == FileKind.TABLE || kind == FileKind.UTF16;
    }

    /// Whether it is called a text of Markwhen, and is written in letters.
    boolean isCalledMarkwhen() {
        boolean letters = isText() || kind == FileKind.CHRONICLE;
        return letters && Set.of("mw", "markwhen").contains(bytes.ending());
    }

    /// Whether it begins like a text of Markwhen.
    boolean isMarkwhen() {
        return kind == FileKind.TEXT && MarkwhenReader.isMarkwhen(bytes.text());
    }

    /// Whether it is a table: packed by a spreadsheet, called one, lines of equal cells, or a list of lines that begin
    /// with a date.
    boolean isTable() {
        boolean called = FileKind.TABLE.endings().contains(bytes.ending())
                || bytes.ending().equals("fods");
        boolean open = isText() || kind == FileKind.BINARY || kind == FileKind.ARCHIVE || kind == FileKind.XML;
        return kind == FileKind.TABLE || (called && open) || (kind == FileKind.TEXT && isDatedList());
    }

    /// Whether it is a table, whatever it is called: several lines parted alike, or a list of dated ones.
    boolean isClearlyATable() {
        if (kind == FileKind.TEXT && isDatedList()) {
            return true;
        }
        List<String> lines = bytes.text()
                .lines()
                .filter(Predicate.not(String::isBlank))
                .limit(MOST_LINES)
                .toList();
        List<String> whole = lines.subList(0, Math.max(0, lines.size() - 1));
        return kind == FileKind.TABLE
                && whole.size() >= LEAST_LINES - 1
                && Stream.of("\t", ";", ",").anyMatch(sign -> isParted(whole, sign));
    }

    private static boolean isParted(List<String> lines, String sign) {
        long first = count(lines.getFirst(), sign);
        return first > 0 && lines.stream().allMatch(line -> count(line, sign) == first);
    }

    private static long count(String line, String sign) {
        return line.chars().filter(c -> c == sign.charAt(0)).count();
    }

    private boolean isDatedList() {
        List<String> lines = bytes.text()
                .lines()
                .filter(Predicate.not(String::isBlank))
                .limit(MOST_LINES)
                .toList();
        long dated =
                lines.stream().filter(line -> DATED.matcher(line).lookingAt()).count();
        return lines.size() >= LEAST_LINES && dated >= lines.size() - 1;
    }

    /// Whether the data with which it begins, JSON or a JavaScript literal, are like this.
    boolean hasLiteral(Predicate<Literal> like) {
        if (kind != FileKind.CHRONICLE && kind != FileKind.TEXT && kind != FileKind.TABLE) {
            return false;
        }
        Literal known = literal;
        if (known == null) {
            try {
                known = LiteralReader.read(bytes.text(), new Remarks());
            } catch (RefusedException _) {
                known = new Literal.Nothing(1);
            }
            literal = known;
        }
        return !(known instanceof Literal.Nothing) && like.test(known);
    }

    /// Whether the XML with which it begins is like this.
    boolean hasXml(Predicate<XmlTree> like) {
        if (kind != FileKind.XML) {
            return false;
        }
        XmlTree known = xml;
        if (known == null) {
            try {
                known = XmlTree.read(bytes, new Remarks());
                xml = known;
            } catch (RefusedException _) {
                return false;
            }
        }
        return like.test(known);
    }
}
