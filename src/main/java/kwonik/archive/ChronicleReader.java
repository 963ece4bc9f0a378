package kwonik.archive;

import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;

/// Reads a chronicle file in one pass: the good part becomes a [Chronicle], and everything wrong with the rest
/// is told at once, each fault with its line and JSON path.
///
/// An error costs the smallest part that can be spared: a bad role costs its excerpt, a bad date its event, a
/// bad hash only itself. A file that breaks off in the middle gives everything before the break.
public final class ChronicleReader {
    /// The version of the format that this program knows.
    public static final int FORMAT = 1;

    // How gson ends the message of a syntax error, followed by an address; a path may end in a dot before a missing
    // name.
    private static final Pattern COLUMN = Pattern.compile(" column (\\d+) path ");
    private static final Pattern PATH = Pattern.compile(" path (\\S+?)\\.?(?:\\s|$)");

    private final Utf8Lines lines;
    private final Findings findings;
    private final JsonWalk walk;
    private final Parts parts;
    private final Assembly assembly;
    private final EventReader events;

    private String id = "";
    private Localized title = Localized.NONE;
    private Localized summary = Localized.NONE;
    private String curator = "";
    private String license = "";
    private boolean formatGiven;

    private ChronicleReader(Utf8Lines lines, String name) {
        this.lines = lines;
        this.findings = new Findings(name);
        this.walk = new JsonWalk(lines, findings);
        Dates dates = new Dates(walk);
        this.parts = new Parts(walk, findings, dates);
        this.assembly = new Assembly(findings);
        this.events = new EventReader(walk, findings, dates, parts, assembly);
    }

    /// Reads a file. Problems name it as `file` is written.
    ///
    /// @throws IOException if there is no such file, it is a folder, or reading fails; a faulty content is no
    ///     reason
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    public static Reading read(Path file, Progress progress) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), Files.size(file), progress);
        }
    }

    /// Reads a stream to its end and leaves it open; without a size there is no progress to tell.
    ///
    /// @param name what problems call the file
    /// @throws IOException if reading fails
    public static Reading read(InputStream in, String name) throws IOException {
        return read(in, name, 0, Progress.NONE);
    }

    private static Reading read(InputStream in, String name, long size, Progress progress) throws IOException {
        Utf8Lines lines = new Utf8Lines(in, size, progress);
        return new ChronicleReader(lines, name).all(name);
    }

    private Reading all(String name) throws IOException {
        try {
            top(name);
            walk.end();
        } catch (MalformedJsonException | EOFException e) {
            assembly.cutShort();
            broken(String.valueOf(e.getMessage()));
        }
        if (lines.damagedBytes() > 0) {
            findings.error(lines.firstDamage(), "", "archive.utf8", lines.damagedBytes());
        }
        String shownId = id.isEmpty() ? plainName(name) : id;
        Localized shownTitle = title.isEmpty() ? Localized.of(shownId) : title;
        Chronicle chronicle = assembly.chronicle(
                new Chronicle.About(shownId, shownTitle, summary, curator, license),
                walk.extras(),
                parts::sourceWasMet);
        return new Reading(chronicle, findings.all());
    }

    private void top(String name) throws IOException {
        if (!walk.enterObject()) {
            return;
        }
        int line = walk.line();
        for (String field = walk.field(); field != null; field = walk.field()) {
            field(field);
        }
        if (!formatGiven && !findings.faulty("$.kwonik")) {
            findings.error(line, "$.kwonik", "archive.format.missing", FORMAT);
        }
        if (id.isEmpty()) {
            parts.substitute(line, "id", plainName(name));
        }
        if (title.isEmpty()) {
            parts.substitute(line, "title", id.isEmpty() ? plainName(name) : id);
        }
    }

    private void field(String field) throws IOException {
        switch (field) {
            case "$schema" -> walk.keep();
            case "kwonik" -> format();
            case "id" -> id = walk.textOrEmpty();
            case "title" -> title = walk.localized();
            case "summary" -> summary = walk.localized();
            case "curator" -> curator = walk.textOrEmpty();
            case "license" -> license = walk.textOrEmpty();
            case "sources" ->
                each(() -> {
                    Source source = parts.source();
                    if (source != null) {
                        assembly.add(source);
                    }
                });
            case "lanes" ->
                each(() -> {
                    Lane lane = parts.lane();
                    if (lane != null) {
                        assembly.add(lane);
                    }
                });
            case "eras" ->
                each(() -> {
                    Era era = parts.era();
                    if (era != null) {
                        assembly.add(era);
                    }
                });
            case "events" -> events();
            default -> walk.unknown("chronicle", field);
        }
    }

    private void events() throws IOException {
        if (walk.enterList()) {
            for (int index = 0; walk.item(); index++) {
                events.next(index);
            }
        }
    }

    private void each(Step step) throws IOException {
        if (walk.enterList()) {
            while (walk.item()) {
                step.take();
            }
        }
    }

    private void format() throws IOException {
        int format = walk.whole(FORMAT);
        formatGiven = true;
        if (format > FORMAT) {
            findings.warning(walk.line(), walk.path(), "archive.format.newer", format, FORMAT);
        } else if (format < 1) {
            walk.error("archive.format.missing", FORMAT);
        }
    }

    /// Tells where and how the JSON breaks, from what gson says of it.
    private void broken(String gson) {
        Matcher column = COLUMN.matcher(gson);
        String at = column.find() ? column.group(1) : "0";
        Matcher path = PATH.matcher(gson);
        String key = lines.empty() ? "archive.json.empty" : breakKey(gson);
        findings.error(walk.line(), path.find() ? path.group(1) : "$", key, walk.line(), at);
    }

    private static String breakKey(String gson) {
        if (gson.startsWith("End of input")) {
            return "archive.json.end";
        } else if (gson.startsWith("Unterminated object") || gson.startsWith("Unterminated array")) {
            return "archive.json.comma";
        } else if (gson.startsWith("Expected name")) {
            return "archive.json.name";
        } else if (gson.startsWith("Expected ':'")) {
            return "archive.json.colon";
        } else if (gson.startsWith("Nesting limit")) {
            return "archive.json.deep";
        } else if (gson.startsWith("Unterminated string") || gson.contains("escape") || gson.contains("control char")) {
            return "archive.json.text";
        }
        return "archive.json.value";
    }

    /// The name of a file without folders and ending, which stands in for an id.
    private static String plainName(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\.[^.]*$", "");
        return last.isEmpty() ? "chronicle" : last;
    }

    /// One item of a list.
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
