package kwonik.archive.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kwonik.archive.json.Ids;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.edtf.When;
import kwonik.model.Era;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.Source.Author;
import kwonik.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Reads the smaller parts of a chronicle: sources, lanes, eras and references; null for a part that is lost.
public final class PartReader {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final JsonWalk walk;
    private final ProblemCollector findings;
    private final Dates dates;
    private final Ids lanes = new Ids();
    private final Ids eras = new Ids();
    private final Ids sources = new Ids();

    public PartReader(JsonWalk walk, ProblemCollector findings, Dates dates) {
        this.walk = walk;
        this.findings = findings;
        this.dates = dates;
    }

    /// A lane; one without a name bears its id instead, so that its events stay.
    @Nullable
    public Lane lane() throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        int idLine = line;
        String id = null;
        Localized name = Localized.NONE;
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "id" -> {
                    id = walk.text();
                    idLine = walk.line();
                }
                case "name" -> name = walk.localized();
                default -> walk.unknown("lane", field);
            }
        }
        if (id == null) {
            missing(true, line, "id");
            return null;
        }
        if (taken(lanes, id, idLine)) {
            return null;
        }
        if (name.isEmpty()) {
            substitute(line, "name", id);
            name = Localized.of(id);
        }
        return new Lane(id, name);
    }

    @Nullable
    public Era era() throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        int idLine = line;
        String id = null;
        Localized name = Localized.NONE;
        When when = null;
        List<Reference> references = List.of();
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "id" -> {
                    id = walk.text();
                    idLine = walk.line();
                }
                case "name" -> name = walk.localized();
                case "when" -> when = dates.next("archive.date.era");
                case "references" -> references = references();
                default -> walk.unknown("era", field);
            }
        }
        boolean lost = missing(id == null, line, "id");
        lost |= missing(name.isEmpty(), line, "name");
        lost |= missing(when == null, line, "when");
        return lost || id == null || when == null || taken(eras, id, idLine)
                ? null
                : new Era(id, name, when, references);
    }

    @Nullable
    public Source source() throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        SourceDraft draft = new SourceDraft();
        for (String field = walk.field(); field != null; field = walk.field()) {
            sourceField(draft, field);
        }
        boolean lost = missing(draft.id == null, line, "id");
        lost |= missing(draft.title.isEmpty(), line, "title");
        lost |= missing(draft.kind == null, line, "kind");
        String id = draft.id;
        SourceKind kind = draft.kind;
        boolean taken = id != null && taken(sources, id, draft.idLine);
        return lost || taken || id == null || kind == null ? null : draft.source(id, kind);
    }

    private void sourceField(SourceDraft draft, String field) throws IOException {
        switch (field) {
            case "id" -> {
                draft.id = walk.text();
                draft.idLine = walk.line();
            }
            case "type" -> draft.type = walk.textOrEmpty();
            case "title" -> draft.title = walk.words();
            case "author" -> draft.authors = authors();
            case "container-title" -> draft.container = walk.words();
            case "publisher" -> draft.publisher = walk.words();
            case "issued" -> draft.issued = dates.next("archive.date.issued");
            case "URL" -> draft.url = walk.textOrEmpty();
            case "language" -> walk.keep();
            case "kind" -> draft.kind = walk.choice(SourceKind.class, SourceKind::code);
            case "kindReason" -> draft.kindReason = walk.localized();
            case "note" -> draft.note = walk.localized();
            case "copyright" -> draft.copyright = walk.words();
            case "sha256" -> draft.sha256 = sha256();
            case "length" -> draft.length = length();
            default -> walk.unknown("source", field);
        }
    }

    private String sha256() throws IOException {
        String text = walk.text();
        if (text == null || SHA256.matcher(text).matches()) {
            return text == null ? "" : text;
        }
        walk.error("archive.sha256", text);
        return "";
    }

    private int length() throws IOException {
        int length = walk.whole(0);
        if (length < 0) {
            walk.error("archive.negative", length);
        }
        return Math.max(0, length);
    }

    private List<Author> authors() throws IOException {
        List<Author> authors = new ArrayList<>();
        if (walk.enterList()) {
            while (walk.item()) {
                Author author = author();
                if (author != null) {
                    authors.add(author);
                }
            }
        }
        return authors;
    }

    /// A CSL name: `family` and `given` with particles, or one name, or `literal` for an institution.
    private @Nullable Author author() throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        String family = "";
        String given = "";
        String dropping = "";
        String nonDropping = "";
        String suffix = "";
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "family", "literal" -> family = walk.words();
                case "given" -> given = walk.words();
                case "dropping-particle" -> dropping = walk.words();
                case "non-dropping-particle" -> nonDropping = walk.words();
                case "suffix" -> suffix = walk.words();
                default -> walk.unknown("author", field);
            }
        }
        if (missing(family.isEmpty() && given.isEmpty(), line, "family")) {
            return null;
        }
        // A person with a single name has no family name.
        return family.isEmpty()
                ? new Author(given, "")
                : new Author(family, given, new Author.Particles(dropping, nonDropping, suffix));
    }

    List<Reference> references() throws IOException {
        List<Reference> references = new ArrayList<>();
        if (walk.enterList()) {
            while (walk.item()) {
                Reference reference = reference();
                if (reference != null) {
                    references.add(reference);
                }
            }
        }
        return references;
    }

    private @Nullable Reference reference() throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        String title = "";
        String container = "";
        String publisher = "";
        When issued = null;
        String url = "";
        String quote = "";
        String note = "";
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "title" -> title = walk.words();
                case "container-title" -> container = walk.words();
                case "publisher" -> publisher = walk.words();
                case "issued" -> issued = dates.next("archive.date.issued");
                case "URL" -> url = walk.textOrEmpty();
                case "quote" -> quote = walk.words();
                case "note" -> note = walk.words();
                default -> walk.unknown("reference", field);
            }
        }
        return missing(title.isEmpty(), line, "title")
                ? null
                : new Reference(title, container.isEmpty() ? publisher : container, issued, url, quote, note);
    }

    /// Whether a source of this id was met, even one that was lost.
    public boolean sourceWasMet(String id) {
        return sources.lineOf(id) > 0;
    }

    /// Tells a required field that the object just left does not have, unless its value was told to be wrong.
    ///
    /// @param line of the beginning of the object
    /// @return `absent`
    boolean missing(boolean absent, int line, String field) {
        return absent && missingField(line, field, "archive.missing", field);
    }

    /// Tells that a required field is absent and that `instead` stands in for it.
    public void substitute(int line, String field, String instead) {
        missingField(line, field, "archive.missing.name", field, instead);
    }

    private boolean missingField(int line, String field, String key, Object... args) {
        String path = walk.path() + "." + field;
        if (!findings.faulty(path)) {
            findings.error(line, path, key, args);
        }
        return true;
    }

    /// Takes an id for the object just left, or tells that it is taken.
    boolean taken(Ids ids, String id, int line) {
        return taken(ids.add(id, line), id, line);
    }

    /// Tells that an id is taken, if it came first in a line `first` and not 0.
    boolean taken(int first, String id, int line) {
        if (first > 0) {
            findings.error(line, walk.path() + ".id", "archive.duplicate", id, first);
        }
        return first > 0;
    }

    /// A source while its fields are being read.
    private static final class SourceDraft {
        private @Nullable String id;
        private int idLine;
        private String type = "document";
        private String title = "";
        private List<Author> authors = List.of();
        private String container = "";
        private String publisher = "";
        private @Nullable When issued;
        private String url = "";
        private @Nullable SourceKind kind;
        private Localized kindReason = Localized.NONE;
        private Localized note = Localized.NONE;
        private String copyright = "";
        private String sha256 = "";
        private int length;

        Source source(String knownId, SourceKind knownKind) {
            String shown = container.isEmpty() ? publisher : container;
            return new Source(
                    knownId,
                    new Source.Publication(type, title, authors, shown, issued, url),
                    knownKind,
                    kindReason,
                    note,
                    copyright,
                    new Source.ProvenText(sha256, length));
        }
    }
}
