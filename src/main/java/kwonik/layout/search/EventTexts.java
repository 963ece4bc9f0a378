package kwonik.layout.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;

/// All texts by which an event can be found, in every language, each with what it is to the event.
final class EventTexts {
    private EventTexts() {}

    /// Every text of an event, the most telling first, and those in the language `tag` before others.
    static void visit(Chronicle chronicle, Event event, String tag, BiConsumer<TextSearch.Field, String> visit) {
        visitOwn(event, tag, visit);
        event.details().evidence().quoted().stream()
                .map(Excerpt::sourceId)
                .distinct()
                .flatMap(id -> chronicle.source(id).stream())
                .flatMap(source -> of(source).stream())
                .forEach(text -> visit.accept(TextSearch.Field.SOURCE, text));
        add(event.lane().name(), TextSearch.Field.LANE, tag, visit);
    }

    /// The texts that no other event shares by being of the same lane or quoting the same source.
    static void visitOwn(Event event, String tag, BiConsumer<TextSearch.Field, String> visit) {
        add(event.title(), TextSearch.Field.TITLE, tag, visit);
        Event.Details details = event.details();
        add(details.summary(), TextSearch.Field.SUMMARY, tag, visit);
        add(details.doubt(), TextSearch.Field.SUMMARY, tag, visit);
        for (Excerpt excerpt : details.evidence().quoted()) {
            visit.accept(TextSearch.Field.QUOTATION, excerpt.shown());
        }
        for (String theme : details.tags()) {
            visit.accept(TextSearch.Field.TAG, theme);
        }
        for (Reference reference : details.references()) {
            visit.accept(TextSearch.Field.QUOTATION, reference.quote());
            visit.accept(TextSearch.Field.REFERENCE, reference.title());
            visit.accept(TextSearch.Field.REFERENCE, reference.publisher());
        }
    }

    private static void add(
            Localized text, TextSearch.Field field, String tag, BiConsumer<TextSearch.Field, String> visit) {
        if (!text.isEmpty()) {
            text.texts(tag).forEach(words -> visit.accept(field, words));
        }
    }

    /// The texts of a source: its title, where it appeared, who wrote it.
    static List<String> of(Source source) {
        List<String> texts = new ArrayList<>(
                List.of(source.publication().title(), source.publication().publisher()));
        source.publication().authors().forEach(author -> texts.add(author.inReadingOrder()));
        return texts;
    }
}
