package kwonik.archive.journal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.archive.file.SafeFile;
import kwonik.archive.write.JsonPrint;
import kwonik.archive.write.PartJson;
import kwonik.model.Chronicle;
import kwonik.model.Problem;

/// A journal as a file: a line that says what was changed, the parts as they were and as they are as two chronicles, a
/// line each, and a checksum.
public final class JournalFile {
    /// Journals of more bytes are not written: no disk shall be filled by what is meant to help.
    static final long MOST_BYTES = 256L << 20;

    private static final JsonPrint ONE_LINE = new JsonPrint("", "");
    private static final int LINES = 4;
    private static final List<String> LISTS =
            List.of("$.sources", "$.lanes", "$.eras", "$.glossary", "$.stories", "$.events");

    private JournalFile() {}

    /// What was found in a file.
    ///
    /// @param whole whether all of it could be read
    public record Found(Journal journal, boolean whole) {}

    /// A journal that would be too long.
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;

        TooLongException() {
            super("more than " + MOST_BYTES + " bytes");
        }
    }

    // ----- Writing

    /// Writes a journal, whole or not at all.
    ///
    /// @throws TooLongException if it is too long
    /// @throws IOException as [SafeFile#write]
    public static void write(Path file, Journal journal) throws IOException {
        SafeFile.write(file, out -> write(journal, new Bounded(out)));
    }

    private static void write(Journal journal, OutputStream out) throws IOException {
        CRC32C sum = new CRC32C();
        OutputStream checked = new CheckedOutputStream(out, sum);
        line(JournalHead.of(journal), checked);
        chronicle(journal.before(), checked);
        chronicle(journal.after(), checked);
        checked.flush();
        line(JournalHead.sum(sum.getValue()), out);
        out.flush();
    }

    private static void line(JsonElement json, OutputStream out) throws IOException {
        value(json, out);
        out.write('\n');
    }

    private static void value(JsonElement json, OutputStream out) throws IOException {
        out.write(JsonPrint.bytes(ONE_LINE.value(json, "")));
    }

    /// Part by part, for there may be a million.
    private static void chronicle(Chronicle chronicle, OutputStream out) throws IOException {
        JsonObject about = PartJson.of(chronicle.about());
        about.addProperty("kwonik", ChronicleReader.FORMAT);
        String head = ONE_LINE.value(about, "");
        out.write(JsonPrint.bytes(head.substring(0, head.length() - 1)));
        list("sources", chronicle.sources(), PartJson::of, out);
        list("lanes", chronicle.lanes(), PartJson::of, out);
        list("eras", chronicle.eras(), PartJson::of, out);
        list("glossary", chronicle.glossary().terms(), PartJson::of, out);
        list("stories", chronicle.stories(), PartJson::of, out);
        list("events", chronicle.events(), PartJson::of, out);
        out.write("}\n".getBytes(StandardCharsets.UTF_8));
    }

    private static <T> void list(String name, List<T> parts, Function<T, JsonElement> toJson, OutputStream out)
            throws IOException {
        String lead = ",\"" + name + "\":[";
        for (T part : parts) {
            out.write(lead.getBytes(StandardCharsets.UTF_8));
            value(toJson.apply(part), out);
            lead = ",";
        }
        if (!parts.isEmpty()) {
            out.write(']');
        }
    }

    /// Takes only so many bytes.
    private static final class Bounded extends FilterOutputStream {
        private long left = MOST_BYTES;

        Bounded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            take(many);
            out.write(bytes, from, many);
        }

        private void take(int many) throws IOException {
            left -= many;
            if (left < 0) {
                throw new TooLongException();
            }
        }
    }

    // ----- Reading

    /// Reads a journal, or as much of it as there is; nothing if not even its first line can be understood.
    ///
    /// @throws IOException if there is no such file, or it cannot be read
    public static Optional<Found> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<byte[]> lines = lines(bytes);
        Optional<JournalHead> head = JournalHead.read(text(lines.getFirst()));
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Reading before = chronicle(lines, 1, file);
        Reading after = chronicle(lines, 2, file);
        boolean whole = lines.size() == LINES
                && JournalHead.isSum(text(lines.getLast()), sum(bytes, bytes.length - lines.getLast().length - 1));
        Journal journal = head.get().with(before.chronicle(), after(before, after));
        return Optional.of(new Found(journal, whole && !before.lossy() && !after.lossy()));
    }

    /// The parts as they are; what the chronicle says of itself counts as not changed where it could not be read, for
    /// then it would be made up from the name of the file.
    private static Chronicle after(Reading before, Reading after) {
        return saysOfItself(before) && saysOfItself(after)
                ? after.chronicle()
                : after.chronicle().withAbout(before.chronicle().about());
    }

    private static boolean saysOfItself(Reading reading) {
        return reading.problems().stream()
                .map(Problem::path)
                .allMatch(path -> LISTS.stream().anyMatch(path::startsWith));
    }

    private static Reading chronicle(List<byte[]> lines, int at, Path file) throws IOException {
        byte[] line = at < lines.size() ? lines.get(at) : new byte[0];
        return ChronicleReader.read(new ByteArrayInputStream(line), file.toString());
    }

    private static long sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, Math.max(0, length));
        return sum.getValue();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    /// The lines without their ends; at least one.
    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i));
                from = i + 1;
            }
        }
        if (from < bytes.length || lines.isEmpty()) {
            lines.add(Arrays.copyOfRange(bytes, from, bytes.length));
        }
        return lines;
    }
}
