package kwonik.archive.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.archive.part.ExcerptReader.Placed;
import kwonik.model.Claim;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import org.jspecify.annotations.Nullable;

/// Reads claims: questions on which sources are compared, each answer a short excerpt.
final class ClaimReader {
    private final JsonWalk walk;
    private final ProblemCollector findings;
    private final PartReader parts;
    private final ExcerptReader excerpts;

    ClaimReader(JsonWalk walk, ProblemCollector findings, PartReader parts, ExcerptReader excerpts) {
        this.walk = walk;
        this.findings = findings;
        this.parts = parts;
        this.excerpts = excerpts;
    }

    /// The claim that comes next, or null where it is lost; its answers are added to `cited`.
    @Nullable
    Claim next(List<Placed> cited) throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        Localized question = Localized.NONE;
        Localized note = Localized.NONE;
        Claim.Relation relation = null;
        List<Placed> answers = new ArrayList<>();
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "question" -> question = walk.localized();
                case "relation" -> relation = walk.choice(Claim.Relation.class, Claim.Relation::code);
                case "note" -> note = walk.localized();
                case "answers" -> excerpts.list(Excerpt.Role.CLAIM, answers);
                default -> walk.unknown("claim", field);
            }
        }
        boolean lost = parts.missing(question.isEmpty(), line, "question");
        lost |= parts.missing(relation == null, line, "relation");
        if (lost || relation == null) {
            return null;
        }
        if (answers.isEmpty()) {
            findings.warning(line, walk.path() + ".answers", "archive.claim.empty");
        }
        cited.addAll(answers);
        return new Claim(
                question, relation, note, answers.stream().map(Placed::excerpt).toList());
    }
}
