package kwonik.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kwonik.edtf.Dates;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.words.PlainText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Random chronicles with all that timelines of the web can hold.
public final class Chronicles {
    private static final List<Lane> LANES =
            List.of(new Lane("army", Localized.of("Army <old> & new")), new Lane("b", Localized.of("B")));

    private Chronicles() {}

    public static Arbitrary<Chronicle> any() {
        Arbitrary<String> line = words().map(PlainText::line);
        Arbitrary<When> when = new Dates().edtf().map(When::parse);
        Arbitrary<Era> era = Combinators.combine(filled(), when)
                .as((name, date) -> new Era("x", Localized.of(name), date, List.of()));
        return Combinators.combine(
                        event(when).list().ofMaxSize(5),
                        era.list().ofMaxSize(2),
                        filled(),
                        words().map(PlainText::paragraphs),
                        line)
                .as((events, eras, title, summary, _) -> chronicle(events, eras, title, summary));
    }

    private static Chronicle chronicle(List<Event> events, List<Era> eras, String title, String summary) {
        List<Event> all = new ArrayList<>();
        for (Event each : events) {
            String id = "Event_" + all.size();
            all.add(new Event(id, each.when(), each.lane(), each.importance(), each.title(), each.details()));
        }
        List<Era> periods = new ArrayList<>();
        for (Era each : eras) {
            periods.add(new Era("era-" + periods.size(), each.name(), each.when(), List.of()));
        }
        Chronicle.About about = new Chronicle.About("haiti", Localized.of(title), Localized.of(summary), "", "");
        return new Chronicle(about, List.of(), LANES, periods, all, Map.of());
    }

    private static Arbitrary<Event> event(Arbitrary<When> when) {
        Arbitrary<Reference> reference = Combinators.combine(
                        filled(),
                        Arbitraries.of(
                                "",
                                "https://x.org/a?b=1&c=<2>",
                                "https://x.org/a.png",
                                "https://en.wikipedia.org/wiki/A"),
                        when.injectNull(0.6),
                        words().map(PlainText::line))
                .as((title, url, issued, note) -> new Reference(title, note, issued, url, "", note));
        Arbitrary<Event.Details> details = Combinators.combine(
                        words().map(PlainText::paragraphs),
                        filled().injectNull(0.7),
                        filled().list().uniqueElements().ofMaxSize(3),
                        reference.list().ofMaxSize(3))
                .as((summary, doubt, tags, references) -> new Event.Details(
                        Localized.of(summary),
                        doubt == null ? Localized.NONE : Localized.of(doubt),
                        DateBasis.UNKNOWN,
                        Map.of(),
                        tags,
                        references,
                        Event.Evidence.NONE));
        return Combinators.combine(
                        when.injectNull(0.1),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(LANES),
                        filled(),
                        details)
                .as((date, rank, lane, title, rest) -> new Event("x", date, lane, rank, Localized.of(title), rest));
    }

    private static Arbitrary<String> filled() {
        return words().map(PlainText::line).filter(text -> !text.isEmpty());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "a", "n", "é", "’", ",", ";", "&amp;", "&", "<b>", "<", ">", "\"", "\n", "\n\n", "日", "🎺", " ",
                        "</p>")
                .list()
                .ofMaxSize(20)
                .map(letters -> String.join("", letters));
    }

    /// The events without the last reference of each, which is the file that they were read from.
    public static List<Event> withoutFile(List<Event> events) {
        return events.stream()
                .map(each -> {
                    List<Reference> references = each.details().references();
                    return each.withDetails(
                            each.details().withReferences(references.subList(0, references.size() - 1)));
                })
                .toList();
    }
}
