package kwonik.proof.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.proof.ChronicleProof.Article;
import kwonik.proof.QuotedShare;

/// Looks a chronicle through for what a careful curator avoids.
///
/// One method here finds one kind of [LintWarning]; another kind is a record there, its words, and a method here.
public final class Lint {
    private static final int FEWEST_REFERENCES = 2;

    private Lint() {}

    /// Everything found: in the glossary, in all quotations of a source, then in the order of the events.
    ///
    /// @param articles by id of their source; words are compared with those of opinions only where there are some
    public static List<LintWarning> of(Chronicle chronicle, Map<String, Article> articles) {
        OpinionWords opinions = new OpinionWords(chronicle, articles);
        List<LintWarning> found = new ArrayList<>(new GlossaryUse(chronicle).warnings());
        QuotedShare.of(chronicle, articles).stream()
                .filter(QuotedShare::isLarge)
                .map(LintWarning.LargeShare::new)
                .forEach(found::add);
        chronicle.events().stream()
                .filter(event -> !event.details().equals(Event.Details.NONE))
                .flatMap(event -> Stream.of(
                        longQuotations(event),
                        fewReferences(event),
                        noDateBasis(event),
                        DoubtMarks.in(event),
                        DirectExcerpts.in(event),
                        emptyClaims(event),
                        singleAnswers(event),
                        opinions.in(event)))
                .forEach(found::addAll);
        return found;
    }

    private static List<LintWarning> longQuotations(Event event) {
        List<LintWarning> found = new ArrayList<>();
        int number = 1;
        for (Excerpt excerpt : event.details().evidence().quoted()) {
            if (excerpt.words() > Excerpt.MOST_WORDS) {
                found.add(new LintWarning.LongQuotation(event.id(), excerpt.sourceId(), number, excerpt.words()));
            }
            number++;
        }
        return found;
    }

    private static List<LintWarning> emptyClaims(Event event) {
        return event.details().evidence().claims().stream()
                .filter(claim -> claim.answers().isEmpty())
                .<LintWarning>map(claim ->
                        new LintWarning.EmptyClaim(event.id(), claim.question().in("en")))
                .toList();
    }

    private static List<LintWarning> singleAnswers(Event event) {
        return event.details().evidence().claims().stream()
                .filter(claim -> claim.isAnsweredOnce() && claim.relation() != Claim.Relation.ADD)
                .<LintWarning>map(claim -> new LintWarning.SingleAnswer(
                        event.id(), claim.question().in("en"), claim.relation()))
                .toList();
    }

    private static List<LintWarning> noDateBasis(Event event) {
        return event.when() != null && event.details().basis().kind() == DateBasis.Kind.UNKNOWN
                ? List.of(new LintWarning.NoDateBasis(event.id()))
                : List.of();
    }

    private static List<LintWarning> fewReferences(Event event) {
        int references = event.details().references().size();
        return references < FEWEST_REFERENCES
                ? List.of(new LintWarning.FewReferences(event.id(), references))
                : List.of();
    }
}
