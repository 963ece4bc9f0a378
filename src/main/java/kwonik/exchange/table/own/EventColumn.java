package kwonik.exchange.table.own;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Event.Details;
import kwonik.model.Localized;
import kwonik.words.PlainText;

/// A column of events: what of an event stands in it, and what becomes of an event of which something else stands
/// there.
///
/// @param name in the header
/// @param said of an event as the text of a cell
/// @param taken makes an event of one and the text of a cell
record EventColumn(String name, Function<Event, String> said, Taking taken) {
    /// Makes an event with what stands in a cell.
    interface Taking {
        Event take(Event event, String text, TakenRow row);
    }

    /// The event with what a row says in this column; the very same where that is what it says already.
    Event take(Event event, TakenRow row) {
        if (!row.cells().has(name)) {
            return event;
        }
        String text = row.cells().text(name);
        return text.equals(said.apply(event).strip()) ? event : taken.take(event, text, row);
    }

    // ----- All of them

    /// The columns of events but the id, in the order in which they are written.
    ///
    /// @param languages English first
    /// @param lanes by which the cells name them
    static List<EventColumn> all(List<String> languages, OwnLanes lanes) {
        List<EventColumn> all = new ArrayList<>();
        all.add(new EventColumn(
                "lane",
                event -> lanes.cell(event.lane()),
                (event, text, row) -> text.isEmpty() ? event : event.withLane(lanes.of(text))));
        all.add(new EventColumn(
                "importance",
                event -> String.valueOf(event.importance()),
                (event, text, row) -> event.withImportance(row.importance(event.importance(), text))));
        for (String language : languages) {
            all.add(texts("title", language, Event::title, EventColumn::titled, PlainText::line));
        }
        for (String language : languages) {
            all.add(texts(
                    "summary",
                    language,
                    event -> event.details().summary(),
                    (event, next) -> event.withDetails(event.details().withSummary(next)),
                    PlainText::paragraphs));
        }
        for (String language : languages) {
            all.add(texts(
                    "doubt",
                    language,
                    event -> event.details().doubt(),
                    (event, next) -> event.withDetails(event.details().withDoubt(next)),
                    PlainText::paragraphs));
        }
        basis(languages, all);
        lists(all);
        // the last one, since a date that cannot be read goes into a doubt that is empty
        all.add(new EventColumn("when", EventColumn::when, (event, text, row) -> row.when(event, text)));
        return all;
    }

    private static String when(Event event) {
        return event.when() == null ? "" : event.when().edtf();
    }

    private static Event titled(Event event, Localized next) {
        return next.isEmpty() ? event : event.withTitle(next);
    }

    private static EventColumn texts(
            String name,
            String language,
            Function<Event, Localized> of,
            BiFunction<Event, Localized, Event> with,
            Function<String, String> clean) {
        return new EventColumn(
                LanguageCells.column(name, language),
                event -> LanguageCells.said(of.apply(event), language),
                (event, text, row) -> {
                    Localized was = of.apply(event);
                    if (text.isEmpty() && language.equals(LanguageCells.ENGLISH)) {
                        // English first and alone: what stands in other languages would take its place
                        return row.keepsEnglish(was, name) ? event : with.apply(event, Localized.NONE);
                    }
                    return with.apply(event, LanguageCells.with(was, language, clean.apply(text)));
                });
    }

    private static void basis(List<String> languages, List<EventColumn> all) {
        all.add(basis(
                "basis",
                basis -> basis.kind() == DateBasis.Kind.UNKNOWN
                        ? ""
                        : basis.kind().code(),
                (basis, text) -> new DateBasis(
                        DateBasis.Kind.of(text).orElse(DateBasis.Kind.UNKNOWN), basis.note(), basis.reference())));
        for (String language : languages) {
            all.add(basis(
                    LanguageCells.column("basis_note", language),
                    basis -> LanguageCells.said(basis.note(), language),
                    (basis, text) -> new DateBasis(
                            basis.kind(),
                            LanguageCells.with(basis.note(), language, PlainText.paragraphs(text)),
                            basis.reference())));
        }
        all.add(basis(
                "basis_reference",
                DateBasis::reference,
                (basis, text) -> new DateBasis(basis.kind(), basis.note(), text)));
    }

    private static EventColumn basis(
            String name, Function<DateBasis, String> said, BiFunction<DateBasis, String, DateBasis> taken) {
        return new EventColumn(
                name,
                event -> said.apply(event.details().basis()),
                (event, text, row) -> event.withDetails(
                        event.details().withBasis(taken.apply(event.details().basis(), text))));
    }

    private static void lists(List<EventColumn> all) {
        all.add(details(
                "tags",
                details -> ListCell.joined(details.tags(), ListCell.TAGS),
                (details, text) -> details.withTags(ListCell.filled(text, ListCell.TAGS).stream()
                        .map(PlainText::line)
                        .distinct()
                        .toList())));
        all.add(details(
                "references",
                details -> ReferenceCell.of(details.references()),
                (details, text) -> details.withReferences(ReferenceCell.read(text))));
        all.add(details(
                "differs",
                details -> ListCell.joined(
                        details.evidence().differs().stream()
                                .map(Difference::code)
                                .toList(),
                        ListCell.TAGS),
                (details, text) -> details.withEvidence(details.evidence()
                        .withDiffers(ListCell.filled(text, ListCell.TAGS).stream()
                                .flatMap(code -> Difference.of(code).stream())
                                .distinct()
                                .toList()))));
        all.add(details(
                "translations",
                details -> ListCell.ofMap(details.confidence()),
                (details, text) -> details.withConfidence(ListCell.map(text))));
    }

    private static EventColumn details(
            String name, Function<Details, String> said, BiFunction<Details, String, Details> taken) {
        return new EventColumn(
                name,
                event -> said.apply(event.details()),
                (event, text, row) -> event.withDetails(taken.apply(event.details(), text)));
    }
}
