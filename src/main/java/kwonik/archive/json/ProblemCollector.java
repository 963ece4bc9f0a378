package kwonik.archive.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.edtf.EdtfException;
import kwonik.model.Problem;
import kwonik.model.Problem.Severity;

/// Gathers what is wrong with one file, each fault once, and without filling the memory on a hopeless file.
public final class ProblemCollector {
    /// So many faults are told one by one; the rest is a number.
    public static final int MOST = 10_000;

    /// Characters of the file's own words that a message repeats.
    private static final int LONGEST = 200;

    /// So many ids are named where one is wrong.
    private static final int NAMED = 12;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();
    /// Paths with an error within the event that is being read.
    private final Set<String> faultyInEvent = new HashSet<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    private int unlisted;

    public ProblemCollector(String file) {
        this.file = file;
    }

    /// A fault that costs the part at `path`.
    public void error(int line, String path, String key, Object... args) {
        blame(path);
        add(Severity.ERROR, line, path, key, args);
    }

    /// A part that points at nothing; found when all was read, so that no other message depends on it.
    public void dangling(int line, String path, String key, Object... args) {
        add(Severity.ERROR, line, path, key, args);
    }

    /// An event is done: what was said of it no longer matters to what is said of the next.
    public void eventDone() {
        if (!faultyInEvent.isEmpty()) {
            faultyInEvent.clear();
        }
    }

    /// A fault that costs nothing.
    public void warning(int line, String path, String key, Object... args) {
        add(Severity.WARNING, line, path, key, args);
    }

    /// Whether anything was lost so far, other than in events that are done.
    public boolean any() {
        return !faulty.isEmpty() || !faultyInEvent.isEmpty();
    }

    /// What to write for a date that is none: the spelling that is meant, or `fault.how` dates are written.
    public record Spelling(String fault, EdtfException date) {
        String message() {
            List<String> near = date.near();
            return Problem.message(near.isEmpty() ? fault + ".how" : EdtfException.remedy(near), near);
        }
    }

    private static String why(EdtfException date) {
        return date.near().isEmpty()
                ? Problem.message(
                        date.reason(),
                        date.args().stream().map(ProblemCollector::brief).toList())
                : Problem.message("axis.bad.spelling", List.of());
    }

    /// What is wrong at `path` was told of one of its parts.
    void blame(String path) {
        of(path).add(path);
    }

    private Set<String> of(String path) {
        return path.startsWith("$.events[") ? faultyInEvent : faulty;
    }

    /// Whether something was said of the field at `path` already: a field with a wrong value is not also
    /// missing.
    public boolean faulty(String path) {
        return of(path).contains(path);
    }

    /// An unknown field: warned of once for each name and kind of part, however often it comes.
    void unknown(int line, String path, String part, String name) {
        unknown.computeIfAbsent(part + '.' + name, k -> new Unknown(name, line, path)).count++;
    }

    /// Everything found, in the order of the lines.
    public List<Problem> all() {
        for (Unknown field : unknown.values()) {
            warning(field.line, field.path, "archive.unknown", field.name, field.count);
        }
        unknown.clear();
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line));
        if (unlisted > 0) {
            sorted.add(problem(Severity.ERROR, 0, "", "archive.more", unlisted));
        }
        return sorted;
    }

    private void add(Severity severity, int line, String path, String key, Object... args) {
        if (problems.size() < MOST) {
            problems.add(problem(severity, line, path, key, args));
        } else {
            unlisted++;
        }
    }

    private Problem problem(Severity severity, int line, String path, String key, Object... args) {
        List<String> texts = new ArrayList<>(args.length);
        for (Object arg : args) {
            texts.add(
                    switch (arg) {
                        case EdtfException date -> why(date);
                        case Spelling spelling -> spelling.message();
                        case JsonWalk.Kind kind -> Problem.message(kind.key(), List.of());
                        default -> brief(arg.toString());
                    });
        }
        return new Problem(severity, file, line, brief(path), key, texts);
    }

    /// The first of the ids that there are, for someone who got one wrong.
    public static String known(Collection<String> ids) {
        String first = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "–" : ids.size() > NAMED ? first + ", …" : first;
    }

    /// The field or item a path ends in: `when` of `$.events[3].when`.
    static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// A text of the file as a message can bear it: on one line, and no longer than a reader wants.
    private static String brief(String text) {
        int end = text.length() <= LONGEST
                ? text.length()
                : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1);
        StringBuilder plain = new StringBuilder(end + 1);
        text.substring(0, end)
                .codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return end < text.length() ? plain.append('…').toString() : plain.toString();
    }

    /// A field of no known name, at its first place.
    private static final class Unknown {
        private final String name;
        private final int line;
        private final String path;
        private int count;

        Unknown(String name, int line, String path) {
            this.name = name;
            this.line = line;
            this.path = path;
        }
    }
}
