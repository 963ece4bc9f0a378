package kwonik.exchange.markwhen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes a Markwhen text apart line by line: header, groups, events with their properties and bodies.
final class MarkText {
    /// Lines of our own writer that other programs take for comments: events without a date.
    static final String UNDATED = "//~ ";

    /// The word that stands for a date there.
    static final String NO_DATE = "undated";

    private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6})\\s+(.*)");
    private static final Pattern OLD_BEGIN =
            Pattern.compile("\\s*(?:section|group)(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD_END =
            Pattern.compile("\\s*end\\s?(?:section|group)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("\\s*_-_-_break_-_-_\\s*");
    private static final Pattern PROPERTY = Pattern.compile("\\s*([\\w][\\w.-]{0,60}):(?:\\s+(.*))?");
    private static final Set<String> KNOWN =
            Set.of("id", "tags", "timezone", "tz", "edtf", "era", "importance", "style");
    private static final int DEEPEST = 50;

    private final List<String> lines;
    private final DateLine dates;
    private final boolean oldGroups;
    private final List<MarkEntry> entries = new ArrayList<>();
    private final List<MarkHeader> headers = new ArrayList<>(List.of(new MarkHeader()));
    private final List<MarkGroup> groups = new ArrayList<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private MarkGroup page = MarkGroup.NONE;
    private MarkGroup group = MarkGroup.NONE;
    private @Nullable Draft draft;
    private boolean inHeader = true;
    private int fences;
    private int tooDeep;

    private MarkText(List<String> lines, DateLine dates) {
        this.lines = lines;
        this.dates = dates;
        boolean begins = lines.stream().anyMatch(line -> OLD_BEGIN.matcher(line).matches());
        boolean ends =
                begins && lines.stream().anyMatch(line -> OLD_END.matcher(line).matches());
        boolean headings = lines.stream().anyMatch(line -> HEADING.matcher(line).matches());
        this.oldGroups = ends || !headings;
    }

    /// What a text holds.
    ///
    /// @param headers one a page
    /// @param groups all of them in their order
    /// @param ids of groups that our own writer named, by their place among the groups
    record Parsed(
            List<MarkHeader> headers, List<MarkGroup> groups, Map<Integer, String> ids, List<MarkEntry> entries) {}

    /// Takes all lines apart.
    static Parsed parse(List<String> lines, DateLine dates) {
        MarkText text = new MarkText(lines, dates);
        for (int at = 0; at < lines.size(); at++) {
            text.take(at);
        }
        text.finish();
        return new Parsed(text.headers, text.groups, text.ids, text.entries);
    }

    private static final class Draft {
        private final int line;
        private final DateLine.Split split;
        private final Map<String, String> properties = new LinkedHashMap<>();
        private final List<String> body = new ArrayList<>();
        private boolean inProperties = true;

        Draft(int line, DateLine.Split split) {
            this.line = line;
            this.split = split;
        }
    }

    private void take(int at) {
        String line = lines.get(at);
        if (line.startsWith(UNDATED.strip())) {
            takeUndated(at, line.length() < UNDATED.length() ? "" : line.substring(UNDATED.length()));
            return;
        }
        if (line.stripLeading().startsWith("//")) {
            return;
        }
        if (inHeader && fence(line)) {
            return;
        }
        boolean fenced = inHeader && fences == 1;
        if (!fenced && takesStructure(at, line)) {
            return;
        }
        if (inHeader) {
            headers.getLast().take(line);
        } else if (draft == null) {
            takeGroupLine(line);
        } else {
            takeBody(draft, line);
        }
    }

    /// The lines of three hyphens around a header.
    private boolean fence(String line) {
        if (!line.strip().matches("-{3,}")) {
            return false;
        }
        fences++;
        return true;
    }

    private boolean takesStructure(int at, String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher begin = OLD_BEGIN.matcher(line);
        if (BREAK.matcher(line).matches()) {
            breakPage();
        } else if (heading.matches()) {
            open(heading.group(2), heading.group(1).length());
        } else if (oldGroups && begin.matches()) {
            open(begin.group(1) == null ? "" : begin.group(1), 0);
        } else if (oldGroups && OLD_END.matcher(line).matches()) {
            close();
        } else {
            DateLine.Split split = dates.split(line);
            if (split == null) {
                return false;
            }
            begin(at, split);
        }
        return true;
    }

    private void begin(int at, DateLine.Split split) {
        finish();
        endHeader();
        draft = new Draft(at + 1, split);
    }

    private void takeUndated(int at, String line) {
        if (line.startsWith(NO_DATE + ":")) {
            String text = line.substring(NO_DATE.length() + 1).strip();
            begin(at, new DateLine.Split(MarkRange.NONE, "", text));
        } else if (draft != null) {
            takeBody(draft, line);
        }
    }

    private void endHeader() {
        if (inHeader && headers.size() > 1) {
            page = new MarkGroup(headers.getLast().title, 0, List.of(), null);
            groups.add(page);
            group = page;
        }
        inHeader = false;
    }

    private void breakPage() {
        finish();
        endHeader();
        headers.add(new MarkHeader());
        inHeader = true;
        fences = 0;
        group = MarkGroup.NONE;
    }

    // ----- Groups

    private void open(String raw, int level) {
        finish();
        endHeader();
        MarkGroup parent = group;
        while (level > 0 && parent.level() >= level) {
            parent = parent.parent() == null ? MarkGroup.NONE : parent.parent();
        }
        if (parent.path().size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        Markdown name = Markdown.line(raw);
        String whole = name.text();
        String called =
                whole.endsWith(":") ? whole.substring(0, whole.length() - 1).strip() : whole;
        group = new MarkGroup(called, level, name.tags(), parent.isNone() ? null : parent);
        groups.add(group);
    }

    private void close() {
        finish();
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        MarkGroup parent = group.parent();
        group = group.equals(page) ? page : parent == null ? MarkGroup.NONE : parent;
    }

    /// Lines between a heading and its first event are about the whole.
    private void takeGroupLine(String line) {
        Matcher property = PROPERTY.matcher(line);
        String key = property.matches() ? property.group(1).toLowerCase(Locale.ROOT) : "";
        boolean known = KNOWN.contains(key);
        if (key.equals("id") && property.group(2) != null) {
            ids.putIfAbsent(
                    groups.size() - 1, MarkHeader.unquoted(property.group(2).strip()));
        }
        if (!known && !line.isBlank()) {
            headers.getFirst().about.add(line.strip());
        }
    }

    // ----- Events

    private static void takeBody(Draft draft, String line) {
        if (draft.inProperties) {
            Matcher property = PROPERTY.matcher(line);
            String key = property.matches() ? property.group(1).toLowerCase(Locale.ROOT) : "";
            if (KNOWN.contains(key)) {
                String value =
                        property.group(2) == null ? "" : property.group(2).strip();
                draft.properties.putIfAbsent(key, value);
                return;
            }
            // what is no property of ours stays a text, and so does what comes behind a blank line
            draft.inProperties = !key.isEmpty();
        }
        draft.body.add(line);
    }

    private void finish() {
        Draft done = draft;
        draft = null;
        if (done != null) {
            entries.add(new MarkEntry(
                    done.line,
                    done.split.range(),
                    done.split.rangeText(),
                    done.split.text(),
                    done.properties,
                    done.body,
                    group));
        }
    }
}
