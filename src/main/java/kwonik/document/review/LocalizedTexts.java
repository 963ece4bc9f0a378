package kwonik.document.review;

import java.util.List;
import java.util.function.BiConsumer;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Illustration;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.model.Term;

/// Walks through every text of a chronicle that can be written in several languages.
///
/// @param texts takes the field of each text, and the text
record LocalizedTexts(BiConsumer<FieldPath, Localized> texts) {
    void walk(Chronicle chronicle) {
        tell(Parts.Kind.ABOUT, "", chronicle.about().title(), "title");
        tell(Parts.Kind.ABOUT, "", chronicle.about().summary(), "summary");
        chronicle.lanes().forEach(lane -> tell(Parts.Kind.LANE, lane.id(), lane.name(), "name"));
        chronicle.eras().forEach(era -> tell(Parts.Kind.ERA, era.id(), era.name(), "name"));
        chronicle.sources().forEach(this::source);
        chronicle.glossary().terms().forEach(this::term);
        chronicle.stories().forEach(this::story);
        chronicle.events().forEach(this::event);
    }

    private void tell(Parts.Kind kind, String id, Localized text, String... names) {
        if (!text.isEmpty()) {
            texts.accept(new FieldPath(kind, id, List.of(names)), text);
        }
    }

    private void source(Source source) {
        tell(Parts.Kind.SOURCE, source.id(), source.kindReason(), "kindReason");
        tell(Parts.Kind.SOURCE, source.id(), source.note(), "note");
    }

    private void term(Term term) {
        tell(Parts.Kind.TERM, term.id(), term.name(), "term");
        tell(Parts.Kind.TERM, term.id(), term.definition(), "definition");
        tell(Parts.Kind.TERM, term.id(), term.names().longForm(), "longForm");
    }

    private void story(Story story) {
        tell(Parts.Kind.STORY, story.id(), story.title(), "title");
        int number = 1;
        for (Story.Step step : story.steps()) {
            tell(Parts.Kind.STORY, story.id(), step.note(), "steps", String.valueOf(number), "note");
            number++;
        }
    }

    private void event(Event event) {
        Event.Details details = event.details();
        tell(Parts.Kind.EVENT, event.id(), event.title(), "title");
        if (details.equals(Event.Details.NONE)) {
            return;
        }
        tell(Parts.Kind.EVENT, event.id(), details.summary(), "summary");
        tell(Parts.Kind.EVENT, event.id(), details.doubt(), "doubt");
        tell(Parts.Kind.EVENT, event.id(), details.basis().note(), "working");
        int number = 1;
        for (Claim claim : details.evidence().claims()) {
            tell(Parts.Kind.EVENT, event.id(), claim.question(), "claims", String.valueOf(number), "question");
            tell(Parts.Kind.EVENT, event.id(), claim.note(), "claims", String.valueOf(number), "note");
            number++;
        }
        number = 1;
        for (Illustration picture : details.evidence().pictures()) {
            tell(Parts.Kind.EVENT, event.id(), picture.alt(), "pictures", String.valueOf(number), "alt");
            number++;
        }
    }
}
