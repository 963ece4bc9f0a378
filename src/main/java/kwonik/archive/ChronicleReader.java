package kwonik.archive;

import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import kwonik.archive.file.Progress;
import kwonik.archive.json.JsonBreak;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.archive.json.Utf8Lines;
import kwonik.archive.part.BareEvents;
import kwonik.archive.part.ChronicleBuilder;
import kwonik.archive.part.Dates;
import kwonik.archive.part.EventReader;
import kwonik.archive.part.PartReader;
import kwonik.archive.part.StoryReader;
import kwonik.archive.part.TermReader;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import org.jspecify.annotations.Nullable;

/// Reads a chronicle file in one pass: the good part becomes a [Chronicle], and everything wrong with the rest
/// is told at once, each fault with its line and JSON path.
///
/// An error costs the smallest part that can be spared: a bad role costs its excerpt, a bad date its event, a
/// bad hash only itself. A file that breaks off in the middle gives everything before the break.
public final class ChronicleReader {
    /// The version of the format that this program knows.
    public static final int FORMAT = 1;

    private static final int FIRST_SHOWN = 20_000;
    private static final int SHOWN_AGAIN = 4;

    private final Utf8Lines lines;
    private final ProblemCollector findings;
    private final JsonWalk walk;
    private final PartReader parts;
    private final ChronicleBuilder assembly;
    private final StoryReader stories;
    private final TermReader terms;
    private final EventReader events;
    private final BareEvents bareEvents;
    private final Consumer<Chronicle> soFar;
    private final String plainName;

    private String id = "";
    private Localized title = Localized.NONE;
    private Localized summary = Localized.NONE;
    private String curator = "";
    private String license = "";
    private boolean formatGiven;
    private int nextShown = FIRST_SHOWN;

    private ChronicleReader(Utf8Lines lines, String name, Consumer<Chronicle> soFar) {
        this.lines = lines;
        this.plainName = plainName(name);
        this.soFar = soFar;
        this.findings = new ProblemCollector(name);
        this.walk = new JsonWalk(lines, findings);
        Dates dates = new Dates(walk);
        this.parts = new PartReader(walk, findings, dates);
        this.stories = new StoryReader(walk, findings, dates, parts);
        this.terms = new TermReader(walk, findings, parts);
        this.assembly = new ChronicleBuilder(findings);
        this.events = new EventReader(walk, findings, dates, parts, assembly);
        this.bareEvents = new BareEvents(lines, dates, assembly);
    }

    /// Reads a file. Problems name it as `file` is written.
    ///
    /// @throws IOException if there is no such file, it is a folder, or reading fails; a faulty content is no
    ///     reason
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    public static Reading read(Path file, Progress progress) throws IOException {
        return read(file, progress, chronicle -> {});
    }

    /// Reads a file and shows its first events before the last are read.
    ///
    /// @param soFar hears of the chronicle as it stands after 20,000 events, 80,000, and so on by fours, unless
    ///     what these events point at comes behind them; on the reading thread, so it should be quick
    /// @throws IOException as [#read(Path, Progress)]
    public static Reading read(Path file, Progress progress, Consumer<Chronicle> soFar) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file");
        }
        try (PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), FileKind.HEAD)) {
            byte[] head = in.readNBytes(FileKind.HEAD);
            FileKind kind = FileKind.of(head, String.valueOf(file.getFileName()));
            in.unread(head);
            Utf8Lines lines = new Utf8Lines(in, Files.size(file), progress);
            ChronicleReader reader = new ChronicleReader(lines, file.toString(), soFar);
            return kind == FileKind.CHRONICLE ? reader.all() : reader.refuse(kind);
        }
    }

    /// Reads a stream to its end and leaves it open; without a size there is no progress to tell.
    ///
    /// @param name what problems call the file
    /// @throws IOException if reading fails
    public static Reading read(InputStream in, String name) throws IOException {
        return read(in, 0, name, Progress.NONE);
    }

    /// Reads a stream of a known size to its end and leaves it open.
    ///
    /// @param name what problems call the file
    /// @throws IOException if reading fails
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    static Reading read(InputStream in, long size, String name, Progress progress) throws IOException {
        return new ChronicleReader(new Utf8Lines(in, size, progress), name, chronicle -> {}).all();
    }

    /// Of a file that is something else only that is told, and no line of it.
    private Reading refuse(FileKind kind) {
        findings.error(0, "", kind.key());
        return new Reading(assembly.chronicle(about(), Map.of(), _ -> false), findings.all());
    }

    private Reading all() throws IOException {
        try {
            top();
            walk.end();
        } catch (MalformedJsonException | EOFException e) {
            assembly.cutShort();
            JsonBreak.tell(e, lines, walk, findings);
        }
        if (lines.damagedBytes() > 0) {
            findings.error(lines.firstDamage(), "", "archive.utf8", lines.damagedBytes());
        }
        return new Reading(assembly.chronicle(about(), walk.extras(), parts::sourceWasMet), findings.all());
    }

    private Chronicle.About about() {
        String shownId = id.isEmpty() ? plainName : id;
        Localized shownTitle = title.isEmpty() ? Localized.of(shownId) : title;
        return new Chronicle.About(shownId, shownTitle, summary, curator, license);
    }

    private void top() throws IOException {
        if (!walk.enterTop(FORMAT)) {
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
            parts.substitute(line, "id", plainName);
        }
        if (title.isEmpty()) {
            parts.substitute(line, "title", id.isEmpty() ? plainName : id);
        }
    }

    private void field(String field) throws IOException {
        switch (field) {
            case "$schema" -> walk.keep();
            case "kwonik" -> format();
            case "id" -> id = walk.textOrEmpty();
            case "title" -> title = walk.localized();
            case "summary" -> summary = walk.localized();
            case "curator" -> curator = walk.words();
            case "license" -> license = walk.words();
            case "sources" -> each(parts::source, assembly::add);
            case "lanes" -> each(parts::lane, assembly::add);
            case "eras" -> each(parts::era, assembly::add);
            case "glossary" -> each(terms::next, assembly::add);
            case "stories" -> each(stories::next, assembly::add);
            case "events" -> events();
            default -> walk.unknown("chronicle", field);
        }
    }

    /// The events: gson reads the first, and each that is not bare.
    private void events() throws IOException {
        if (!walk.enterList()) {
            return;
        }
        bareEvents.forgetLanes();
        int index = 0;
        int passed = 0;
        while (walk.item()) {
            boolean ended = events.next(index++);
            for (int more = ended ? bareEvents.take(index) : 0; more > 0; more = bareEvents.take(index)) {
                index += more;
                passed += more;
                show();
            }
            walk.passed(passed);
            show();
        }
        walk.passed(0);
    }

    private void show() {
        if (assembly.size() >= nextShown) {
            nextShown *= SHOWN_AGAIN;
            Chronicle chronicle = assembly.soFar(about());
            if (chronicle != null) {
                soFar.accept(chronicle);
            }
        }
    }

    private <T> void each(PartSource<T> next, Consumer<T> taker) throws IOException {
        if (walk.enterList()) {
            while (walk.item()) {
                T part = next.read();
                if (part != null) {
                    taker.accept(part);
                }
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

    /// The name of a file without folders and ending, which stands in for an id.
    private static String plainName(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\.[^.]*$", "");
        return last.isEmpty() ? "chronicle" : last;
    }

    /// One item of a list.
    @FunctionalInterface
    private interface PartSource<T> {
        @Nullable
        T read() throws IOException;
    }
}
