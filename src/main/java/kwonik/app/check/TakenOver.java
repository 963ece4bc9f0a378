package kwonik.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kwonik.app.quote.PassageMaking;
import kwonik.document.EventEdits;
import kwonik.document.NewId;
import kwonik.edtf.When;
import kwonik.edtf.typed.Mention;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.Standing;
import kwonik.exchange.check.TextPlace;
import kwonik.exchange.check.TextPlace.Stretch;
import kwonik.exchange.check.list.QuotedWords;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.proof.PassageSearch;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Makes an event of a statement that stands in a text: with the words of the text as its proof, and the date as the
/// text gives it. Of a changed statement the words of the text count, never the changed ones.
///
/// The title is the statement, cut, and says by a tag that it is to be reworded.
///
/// @param lane into which it goes
/// @param words of the language in which titles are written
record TakenOver(Lane lane, Words words) {
    private static final int LONGEST_TITLE = 90;

    /// Why a statement cannot be taken over, as the key of a message; empty if it can be.
    static String refusal(Outcome outcome) {
        return outcome.standing() == Standing.NOT_FOUND || outcome.places().isEmpty() ? "check.take.notFound" : "";
    }

    /// The event.
    ///
    /// @param source the id of the source that a text is
    /// @param taken whether an event has an id
    Event event(Outcome outcome, Function<TextPlace, String> source, Predicate<String> taken) {
        String title = title(outcome);
        Dated dated = dated(outcome);
        List<Excerpt> excerpts = outcome.places().stream()
                .map(TakenOver::fitting)
                .map(place -> place.excerpt(source.apply(place)))
                .distinct()
                .toList();
        Event.Details details = Event.Details.NONE
                .withTags(List.of(words.say("check.take.tag")))
                .withBasis(dated.basis)
                .withEvidence(Event.Evidence.NONE.withExcerpts(excerpts));
        return new Event(
                NewId.of(title, "event", taken),
                dated.when,
                lane,
                Event.ORDINARY_IMPORTANCE,
                Localized.NONE.with(words.tag(), title),
                details);
    }

    /// The edits that add events, whose ids differ.
    ///
    /// @param all each with the ids of the sources of its passages
    List<kwonik.document.Edit> edits(List<Outcome> all, Function<TextPlace, String> source, Predicate<String> taken) {
        List<String> ids = new ArrayList<>();
        List<kwonik.document.Edit> edits = new ArrayList<>();
        for (Outcome outcome : all) {
            Event event = event(outcome, source, id -> taken.test(id) || ids.contains(id));
            ids.add(event.id());
            edits.add(EventEdits.add(event));
        }
        return edits;
    }

    // ----- Title

    private static String title(Outcome outcome) {
        String own = QuotedWords.outside(outcome.statement().text(), 4)
                .replaceAll("\\s+", " ")
                .replaceAll("[\\s:;,–—-]+$|^[\\s:;,–—-]+", "");
        boolean byText = outcome.standing() == Standing.WORDS_DIFFER
                || outcome.standing() == Standing.CHANGED
                || outcome.standing() == Standing.DATE_DIFFERS;
        boolean tells = own.indexOf(' ') > 0;
        String said = byText || !tells ? outcome.places().getFirst().passage() : own;
        return cut(PlainText.line(said).replaceAll("^[“«\"‘]\\s?|\\s?[”»\"’]$", ""));
    }

    /// At the end of a word, with dots.
    static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
            return text.replaceAll("[.\\s]+$", "");
        }
        String head = text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE));
        int blank = head.lastIndexOf(' ');
        return (blank > LONGEST_TITLE / 2 ? head.substring(0, blank) : head).replaceAll("[\\p{Punct}\\s]+$", "") + "…";
    }

    // ----- Date

    private record Dated(@Nullable When when, DateBasis basis) {}

    private static Dated dated(Outcome outcome) {
        Mention mention = outcome.date().mention();
        List<When> said = outcome.statement().date().readings();
        When list = said.size() == 1 ? said.getFirst() : null;
        return switch (outcome.date().kind()) {
            case SAME, SAME_NEARBY, OTHER, NOT_SAID, UNREADABLE ->
                mention == null
                        ? new Dated(null, DateBasis.UNKNOWN)
                        : new Dated(mention.when(), PassageMaking.basis(mention));
            case AFTER_THE_TEXT -> new Dated(null, DateBasis.UNKNOWN);
            case ELSEWHERE, NONE, NOT_SOUGHT ->
                list == null ? new Dated(null, DateBasis.UNKNOWN) : new Dated(list, ofTheList());
        };
    }

    /// The date is that of the list, and the passage gives none.
    private static DateBasis ofTheList() {
        Map<String, String> note = new TreeMap<>();
        Stream.of("en", "fr", "ht")
                .forEach(tag ->
                        note.put(tag, Words.in(Locale.forLanguageTag(tag)).say("check.take.ofTheList")));
        return new DateBasis(DateBasis.Kind.UNKNOWN, Localized.of(note), "");
    }

    // ----- Words of the text

    /// A passage that is no longer than an excerpt may be: around the words that were looked for.
    static TextPlace fitting(TextPlace place) {
        if (fits(place.text().text(), place.start(), place.end())) {
            return place;
        }
        String text = place.text().text();
        Stretch found = place.words().isEmpty()
                ? new Stretch(place.start(), place.end())
                : new Stretch(
                        place.words().getFirst().start(),
                        place.words().getLast().end());
        int start = fits(text, found.start(), found.end()) ? found.start() : place.start();
        int end = fits(text, found.start(), found.end()) ? found.end() : firstWords(text, place.start(), place.end());
        int more = end;
        while (more < place.end() && fits(text, start, more)) {
            end = more;
            more = nextWord(text, more, place.end());
        }
        return new TextPlace(place.text(), start, end, List.of());
    }

    private static boolean fits(String text, int start, int end) {
        return PassageSearch.excerptAt(text, "", Excerpt.Role.DIRECT, start, end)
                        .words()
                <= Excerpt.MOST_WORDS;
    }

    private static int firstWords(String text, int start, int end) {
        int last = nextWord(text, start, end);
        int next = last;
        while (next < end && fits(text, start, next)) {
            last = next;
            next = nextWord(text, next, end);
        }
        return last;
    }

    private static int nextWord(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
