package kwonik.proof.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Glossary.Occurrence;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Term;

/// Which entries of a glossary stand nowhere in the texts of their chronicle, or lack one of its languages.
final class GlossaryUse {
    private final Chronicle chronicle;

    GlossaryUse(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    List<LintWarning> warnings() {
        List<LintWarning> found = new ArrayList<>();
        if (chronicle.glossary().terms().isEmpty()) {
            return found;
        }
        for (String language : chronicle.about().title().byTag().keySet()) {
            Set<String> used = used(language);
            for (Term term : chronicle.glossary().terms()) {
                if (!term.definition().has(language) || !term.name().has(language)) {
                    found.add(new LintWarning.UntranslatedTerm(term.id(), language));
                } else if (!used.contains(term.id())) {
                    found.add(new LintWarning.UnusedTerm(
                            term.id(), language, term.name().in(language)));
                }
            }
        }
        return found;
    }

    /// The entries that are marked in some text of a language; quotations stand in all of them.
    private Set<String> used(String language) {
        Set<String> used = new HashSet<>();
        for (Event event : chronicle.events()) {
            Event.Details details = event.details();
            note(used, event.title(), language);
            note(used, details.summary(), language);
            note(used, details.doubt(), language);
            note(used, details.basis().note(), language);
            for (Claim claim : details.evidence().claims()) {
                note(used, claim.question(), language);
                note(used, claim.note(), language);
            }
            for (Excerpt excerpt : details.evidence().quoted()) {
                note(used, excerpt.exact(), language);
            }
        }
        for (Story story : chronicle.stories()) {
            story.steps().forEach(step -> note(used, step.note(), language));
        }
        return used;
    }

    private void note(Set<String> used, Localized text, String language) {
        if (text.has(language)) {
            note(used, text.in(language), language);
        }
    }

    private void note(Set<String> used, String text, String language) {
        for (Occurrence occurrence : chronicle.glossary().in(text, language)) {
            used.add(occurrence.term().id());
        }
    }
}
