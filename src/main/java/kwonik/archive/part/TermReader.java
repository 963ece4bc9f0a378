package kwonik.archive.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kwonik.archive.json.Ids;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Term;
import kwonik.model.Term.GeoPoint;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Reads the entries of a glossary; null for one that is lost.
public final class TermReader {
    private final JsonWalk walk;
    private final ProblemCollector findings;
    private final PartReader parts;
    private final Ids ids = new Ids();
    /// By language and form: the entry that has it.
    private final Map<List<String>, String> forms = new HashMap<>();

    public TermReader(JsonWalk walk, ProblemCollector findings, PartReader parts) {
        this.walk = walk;
        this.findings = findings;
        this.parts = parts;
    }

    /// The next entry.
    @Nullable
    public Term next() throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        Draft draft = new Draft();
        for (String field = walk.field(); field != null; field = walk.field()) {
            field(draft, field);
        }
        boolean lost = parts.missing(draft.id == null, line, "id");
        lost |= parts.missing(draft.kind == null, line, "kind");
        lost |= parts.missing(draft.name.isEmpty(), line, "term");
        lost |= parts.missing(draft.definition.isEmpty(), line, "definition");
        String id = draft.id;
        Term.Kind kind = draft.kind;
        if (lost || id == null || kind == null || parts.taken(ids, id, draft.idLine)) {
            return null;
        }
        if (draft.place != null && kind != Term.Kind.PLACE) {
            findings.error(line, walk.path() + ".coordinates", "archive.coordinates.kind", kind.code());
            draft.place = null;
        }
        Term term = new Term(
                id,
                kind,
                new Term.Names(draft.name, draft.also, draft.longForm),
                draft.definition,
                draft.place,
                draft.references);
        tellSharedForms(term, line);
        return term;
    }

    private void field(Draft draft, String field) throws IOException {
        switch (field) {
            case "id" -> {
                draft.id = walk.text();
                draft.idLine = walk.line();
            }
            case "kind" -> draft.kind = walk.choice(Term.Kind.class, Term.Kind::code);
            case "term" -> draft.name = walk.localized();
            case "also" -> draft.also = also();
            case "longForm" -> draft.longForm = walk.localized();
            case "definition" -> draft.definition = walk.localized();
            case "coordinates" -> draft.place = place();
            case "references" -> draft.references = parts.references();
            default -> walk.unknown("term", field);
        }
    }

    private Map<String, List<String>> also() throws IOException {
        Map<String, List<String>> also = new LinkedHashMap<>();
        if (walk.enterObject()) {
            for (String language = walk.field(); language != null; language = walk.field()) {
                List<String> found = new ArrayList<>();
                if (walk.enterList()) {
                    while (walk.item()) {
                        String form = PlainText.line(walk.words());
                        if (!form.isBlank()) {
                            found.add(form);
                        }
                    }
                }
                also.put(language, List.copyOf(found));
            }
        }
        return also;
    }

    private @Nullable GeoPoint place() throws IOException {
        String path = walk.path();
        int line = walk.line();
        List<Double> position = new ArrayList<>();
        if (!walk.enterList()) {
            return null;
        }
        while (walk.item()) {
            position.add(walk.decimal());
        }
        if (position.stream().anyMatch(number -> number.isNaN())) {
            // what is no number was told where it stands
            return null;
        }
        GeoPoint point = GeoPoint.of(position).orElse(null);
        if (point == null) {
            findings.error(line, path, "archive.coordinates", position);
        }
        return point;
    }

    /// Two entries with the same form in a language: a reader could not know which is meant.
    private void tellSharedForms(Term term, int line) {
        List<String> languages = new ArrayList<>(term.name().byTag().keySet());
        term.names().also().keySet().stream()
                .filter(language -> !languages.contains(language))
                .forEach(languages::add);
        for (String language : languages) {
            for (String form : term.forms(language)) {
                String other = forms.putIfAbsent(List.of(language, form), term.id());
                if (other != null && !other.equals(term.id())) {
                    findings.error(line, walk.path(), "archive.term.form", form, language, other);
                }
            }
        }
    }

    /// An entry while its fields are being read.
    private static final class Draft {
        private @Nullable String id;
        private int idLine;
        private Term.@Nullable Kind kind;
        private Localized name = Localized.NONE;
        private Map<String, List<String>> also = Map.of();
        private Localized longForm = Localized.NONE;
        private Localized definition = Localized.NONE;
        private @Nullable GeoPoint place;
        private List<Reference> references = List.of();
    }
}
