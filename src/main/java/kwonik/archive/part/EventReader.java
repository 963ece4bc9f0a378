package kwonik.archive.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.edtf.When;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Localized;
import org.jspecify.annotations.Nullable;

/// Reads events, the part of a chronicle of which there may be a million: no path, no map and no details for a
/// bare one.
public final class EventReader {
    private final JsonWalk walk;
    private final ProblemCollector findings;
    private final Dates dates;
    private final PartReader parts;
    private final ExcerptReader excerpts;
    private final ClaimReader claims;
    private final IllustrationReader pictures;
    private final ChronicleBuilder assembly;

    public EventReader(
            JsonWalk walk, ProblemCollector findings, Dates dates, PartReader parts, ChronicleBuilder assembly) {
        this.walk = walk;
        this.findings = findings;
        this.dates = dates;
        this.parts = parts;
        this.excerpts = new ExcerptReader(walk, findings, parts);
        this.claims = new ClaimReader(walk, findings, parts, excerpts);
        this.pictures = new IllustrationReader(walk, findings, parts);
        this.assembly = assembly;
    }

    /// Reads the event that comes next and hands it to the assembly.
    ///
    /// @param index its place in the file
    /// @return whether it was an object: then nothing behind its end was read
    public boolean next(int index) throws IOException {
        if (!walk.enterObject()) {
            return false;
        }
        Draft draft = new Draft(walk.line());
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "id" -> {
                    draft.id = walk.text();
                    draft.idLine = walk.line();
                }
                case "when" -> draft.when = dates.next("archive.date.event");
                case "lane" -> {
                    draft.lane = walk.text();
                    draft.laneLine = walk.line();
                }
                case "importance" -> draft.importance = importance();
                case "title" -> draft.title = walk.localized();
                default -> detail(draft, field);
            }
        }
        finish(draft, index);
        findings.eventDone();
        return true;
    }

    private int importance() throws IOException {
        int importance = walk.whole(Event.ORDINARY_IMPORTANCE);
        if (importance < 1 || importance > 5) {
            walk.error("archive.importance", importance, Event.ORDINARY_IMPORTANCE);
            return Event.ORDINARY_IMPORTANCE;
        }
        return importance;
    }

    private void detail(Draft draft, String field) throws IOException {
        DetailsDraft details = draft.details();
        switch (field) {
            case "dateBasis" -> details.basis = basis();
            case "translations" -> details.confidence = walk.enterObject() ? walk.texts() : Map.of();
            case "summary" -> details.summary = walk.paragraphs();
            case "doubt" -> details.doubt = walk.paragraphs();
            case "tags" -> details.tags = tags();
            case "references" -> details.references = parts.references();
            case "excerpts" -> excerpts.list(null, details.excerpts);
            case "differs" -> readDifferences(details.differs);
            case "claims" -> readClaims(details);
            case "pictures" -> pictures.list(details.pictures);
            default -> walk.unknown("event", field);
        }
    }

    private DateBasis basis() throws IOException {
        if (!walk.enterObject()) {
            return DateBasis.UNKNOWN;
        }
        int line = walk.line();
        DateBasis.Kind kind = null;
        Localized note = Localized.NONE;
        String reference = "";
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "kind" -> kind = walk.choice(DateBasis.Kind.class, DateBasis.Kind::code);
                case "note" -> note = walk.localized();
                case "reference" -> reference = walk.textOrEmpty();
                default -> walk.unknown("dateBasis", field);
            }
        }
        parts.missing(kind == null, line, "kind");
        return new DateBasis(kind == null ? DateBasis.Kind.UNKNOWN : kind, note, reference);
    }

    private List<String> tags() throws IOException {
        List<String> tags = new ArrayList<>();
        if (walk.enterList()) {
            while (walk.item()) {
                String tag = walk.words();
                if (!tag.isEmpty()) {
                    tags.add(tag);
                }
            }
        }
        return tags;
    }

    private void readDifferences(List<Difference> into) throws IOException {
        if (walk.enterList()) {
            while (walk.item()) {
                Difference difference = walk.choice(Difference.class, Difference::code);
                if (difference != null && !into.contains(difference)) {
                    into.add(difference);
                }
            }
        }
    }

    private void readClaims(DetailsDraft details) throws IOException {
        if (walk.enterList()) {
            while (walk.item()) {
                Claim claim = claims.next(details.answers);
                if (claim != null) {
                    details.claims.add(claim);
                }
            }
        }
    }

    private void finish(Draft draft, int index) {
        String id = draft.id;
        String lane = draft.lane;
        boolean lost = parts.missing(id == null, draft.line, "id");
        lost |= parts.missing(lane == null, draft.line, "lane");
        lost |= parts.missing(draft.title.isEmpty(), draft.line, "title");
        boolean badDate = draft.when == null && findings.any() && findings.faulty(walk.path() + ".when");
        if (id == null || parts.taken(assembly.lineOf(id), id, draft.idLine)) {
            return;
        }
        if (lost || badDate || lane == null) {
            assembly.lose(id, draft.idLine);
            return;
        }
        DetailsDraft details = draft.details;
        Event.Details finished = details == null ? Event.Details.NONE : details.finished();
        assembly.add(
                new Event(id, draft.when, assembly.lane(lane), draft.importance, draft.title, finished),
                index,
                draft.idLine,
                draft.laneLine);
        if (details != null) {
            assembly.cite(details.excerpts);
            assembly.cite(details.answers);
        }
    }

    /// An event while its fields are being read.
    private static final class Draft {
        private final int line;
        private @Nullable String id;
        private int idLine;
        private @Nullable When when;
        private @Nullable String lane;
        private int laneLine;
        private int importance = Event.ORDINARY_IMPORTANCE;
        private Localized title = Localized.NONE;
        private @Nullable DetailsDraft details;

        Draft(int line) {
            this.line = line;
        }

        DetailsDraft details() {
            if (details == null) {
                details = new DetailsDraft();
            }
            return details;
        }
    }
}
