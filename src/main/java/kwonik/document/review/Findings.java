package kwonik.document.review;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kwonik.document.Document;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.proof.ChronicleProof.Article;
import kwonik.proof.lint.Lint;
import kwonik.proof.lint.LintWarning;

/// Looks an open chronicle through for all that is wrong, doubtful or wanted in it as it is now.
public final class Findings {
    private final Chronicle chronicle;
    private final Consumer<Finding> found;

    private Findings(Chronicle chronicle, Consumer<Finding> found) {
        this.chronicle = chronicle;
        this.found = found;
    }

    /// Everything: fields that are undecided, what is wrong with the file, then what is doubtful part by part.
    ///
    /// @param articles the texts that are at hand, by id of their source
    public static Listing<Finding> in(Document document, Map<String, Article> articles) {
        Listing.Collector<Finding> found = new Listing.Collector<>();
        Chronicle chronicle = document.chronicle();
        document.conflicts().forEach(conflict -> found.accept(new Finding.Undecided(conflict.path())));
        new FileFindings(document).tell(found);
        ImageFolder images = ImageFolder.of(document.origin().file());
        Findings findings = new Findings(chronicle, found);
        chronicle.sources().forEach(findings::source);
        chronicle.stories().forEach(findings::story);
        Lint.of(chronicle, articles).forEach(findings::warned);
        chronicle.events().stream()
                .filter(event -> !event.details().equals(Event.Details.NONE))
                .forEach(event -> EventFindings.tell(event, images, found));
        return found.listing();
    }

    private void tell(Parts.Kind kind, String id, String field, String key, Object... args) {
        found.accept(new Finding.Doubtful(new FieldPath(kind, id, List.of(field)), key, List.of(args)));
    }

    private void source(Source source) {
        if (source.kindReason().isEmpty()) {
            tell(Parts.Kind.SOURCE, source.id(), "kindReason", "reason");
        }
    }

    private void story(Story story) {
        if (story.steps().isEmpty()) {
            tell(Parts.Kind.STORY, story.id(), "steps", "steps");
        }
    }

    private void event(String id, String field, LintWarning warning, Object... args) {
        tell(Parts.Kind.EVENT, id, field, warning.code(), args);
    }

    private void warned(LintWarning warning) {
        String id = warning.eventId();
        switch (warning) {
            case LintWarning.LongQuotation quotation ->
                quoted(id, quotation.number(), warning, quotation.length(), Excerpt.MOST_WORDS);
            case LintWarning.StrangeExcerpt excerpt -> quoted(id, excerpt.number(), warning);
            case LintWarning.FewReferences few -> event(id, "references", warning, few.references());
            case LintWarning.EmptyClaim empty -> claim(id, empty.question(), warning);
            case LintWarning.SingleAnswer single -> claim(id, single.question(), warning);
            case LintWarning.OpinionWord opinion ->
                event(
                        id,
                        inTitle(id, opinion.word()) ? "title" : "summary",
                        warning,
                        opinion.word(),
                        title(opinion.sourceId()));
            case LintWarning.NoDateBasis _ -> event(id, "when", warning);
            case LintWarning.MissingMark missing ->
                tell(
                        Parts.Kind.EVENT,
                        id,
                        "differs",
                        warning.code() + "." + missing.difference().code());
            case LintWarning.UnexplainedMark _ -> event(id, "doubt", warning);
            case LintWarning.UnusedTerm unused ->
                tell(Parts.Kind.TERM, unused.termId(), "term", warning.code(), unused.form());
            case LintWarning.LargeShare large ->
                tell(Parts.Kind.SOURCE, large.share().sourceId(), "title", warning.code());
            // pictures are looked at with the other fields of their event, without reading whole files
            case LintWarning.PictureAlt _ -> {}
            case LintWarning.PictureCredit _ -> {}
            case LintWarning.PictureLicense _ -> {}
            case LintWarning.PictureFile _ -> {}
            // stands in the list of what is not translated
            case LintWarning.UntranslatedTerm _ -> {}
        }
    }

    private String title(String source) {
        return chronicle.source(source).map(each -> each.publication().title()).orElse(source);
    }

    private boolean inTitle(String id, String word) {
        return chronicle
                .event(id)
                .filter(event -> event.title().in("en").contains(word))
                .isPresent();
    }

    /// An excerpt, by its number among all passages of its event: answers of questions come behind them.
    private void quoted(String id, int number, LintWarning warning, Object... args) {
        int excerpts = chronicle
                .event(id)
                .map(event -> event.details().evidence().excerpts().size())
                .orElse(0);
        List<String> names = number <= excerpts ? List.of("excerpts", String.valueOf(number)) : List.of("claims");
        found.accept(new Finding.Doubtful(new FieldPath(Parts.Kind.EVENT, id, names), warning.code(), List.of(args)));
    }

    private void claim(String id, String question, LintWarning warning) {
        int at = chronicle
                .event(id)
                .map(event -> event.details().evidence().claims().stream()
                        .map(claim -> claim.question().in("en"))
                        .toList()
                        .indexOf(question))
                .orElse(-1);
        List<String> names = at < 0 ? List.of("claims") : List.of("claims", String.valueOf(at + 1));
        found.accept(
                new Finding.Doubtful(new FieldPath(Parts.Kind.EVENT, id, names), warning.code(), List.of(question)));
    }
}
