package kwonik.archive.part;

import java.io.IOException;
import java.util.List;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// Reads excerpts, and holds each to what its own numbers promise.
final class ExcerptReader {
    private static final int ABSENT = Integer.MIN_VALUE;

    private final JsonWalk walk;
    private final ProblemCollector findings;
    private final PartReader parts;

    ExcerptReader(JsonWalk walk, ProblemCollector findings, PartReader parts) {
        this.walk = walk;
        this.findings = findings;
        this.parts = parts;
    }

    /// Reads a list of excerpts, without those that are lost.
    ///
    /// @param implied the role of those that name none, or null if each has to name its own
    void list(Excerpt.@Nullable Role implied, List<Placed> into) throws IOException {
        if (walk.enterList()) {
            while (walk.item()) {
                Placed excerpt = next(implied);
                if (excerpt != null) {
                    into.add(excerpt);
                }
            }
        }
    }

    private @Nullable Placed next(Excerpt.@Nullable Role implied) throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        Draft draft = new Draft(walk.line());
        draft.role = implied;
        for (String field = walk.field(); field != null; field = walk.field()) {
            field(draft, field);
        }
        return finished(draft);
    }

    private void field(Draft draft, String field) throws IOException {
        switch (field) {
            case "source" -> {
                draft.source = walk.text();
                draft.sourceLine = walk.line();
            }
            case "role" -> draft.role = walk.choice(Excerpt.Role.class, Excerpt.Role::code);
            case "exact" -> {
                draft.exact = walk.textOrEmpty();
                draft.exactLine = walk.line();
            }
            case "prefix" -> draft.prefix = walk.textOrEmpty();
            case "suffix" -> draft.suffix = walk.textOrEmpty();
            case "start" -> {
                draft.start = walk.whole(ABSENT);
                if (draft.start < 0 && draft.start != ABSENT) {
                    walk.error("archive.negative", draft.start);
                }
            }
            case "end" -> {
                draft.end = walk.whole(ABSENT);
                draft.endLine = walk.line();
            }
            default -> walk.unknown("excerpt", field);
        }
    }

    private @Nullable Placed finished(Draft draft) {
        String source = draft.source;
        Excerpt.Role role = draft.role;
        boolean lost = parts.missing(source == null, draft.line, "source");
        lost |= parts.missing(role == null, draft.line, "role");
        lost |= parts.missing(draft.exact.isEmpty(), draft.line, "exact");
        lost |= parts.missing(draft.start < 0, draft.line, "start");
        lost |= parts.missing(draft.endLine == 0, draft.line, "end");
        lost |= findings.faulty(walk.path() + ".end");
        if (lost || source == null || role == null || !fits(draft)) {
            return null;
        }
        Excerpt excerpt = new Excerpt(source, role, draft.exact, draft.prefix, draft.suffix, draft.start, draft.end);
        if (excerpt.words() > Excerpt.MOST_WORDS) {
            findings.warning(
                    draft.exactLine, walk.path() + ".exact", "archive.words", excerpt.words(), Excerpt.MOST_WORDS);
        }
        return new Placed(excerpt, draft.sourceLine, walk.path() + ".source");
    }

    private boolean fits(Draft draft) {
        if (draft.end <= draft.start) {
            findings.error(draft.endLine, walk.path() + ".end", "archive.range", draft.start, draft.end);
            return false;
        }
        int length = draft.exact.codePointCount(0, draft.exact.length());
        if (length != draft.end - draft.start) {
            findings.error(
                    draft.exactLine,
                    walk.path() + ".exact",
                    "archive.length",
                    length,
                    draft.start,
                    draft.end,
                    draft.end - draft.start);
            return false;
        }
        return true;
    }

    /// An excerpt and where its source is named.
    record Placed(Excerpt excerpt, int line, String path) {}

    /// An excerpt while its fields are being read.
    private static final class Draft {
        private final int line;
        private @Nullable String source;
        private int sourceLine;
        private Excerpt.@Nullable Role role;
        private String exact = "";
        private int exactLine;
        private String prefix = "";
        private String suffix = "";
        private int start = ABSENT;
        private int end = ABSENT;
        private int endLine;

        Draft(int line) {
            this.line = line;
        }
    }
}
