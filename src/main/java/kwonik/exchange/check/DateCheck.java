package kwonik.exchange.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.typed.DateMentions;
import kwonik.edtf.typed.Mention;
import kwonik.exchange.check.DateFound.Kind;
import kwonik.exchange.check.TextPlace.Stretch;
import kwonik.exchange.check.list.DateSaid;
import org.jspecify.annotations.Nullable;

/// Compares the date of a statement with the dates that a text gives for a passage.
///
/// Only what stands in the words that were found counts, then their sentences, then the one date of a paragraph that
/// stands before them in it, which confirms and contradicts nothing. Other sentences speak of other things: where these
/// give no date, the text gives none, and
/// nothing differs.
final class DateCheck {
    private static final long DAY = 86_400;

    private DateCheck() {}

    static DateFound of(DateSaid said, TextPlace place) {
        CheckText text = place.text();
        List<Mention> inside = inside(place);
        Optional<Mention> above = inside.isEmpty() ? above(place) : Optional.empty();
        List<When> dates = readings(said, text);
        if (dates.isEmpty()) {
            Kind kind = said.isGiven() ? Kind.UNREADABLE : Kind.NOT_SAID;
            return DateFound.of(kind, text, inside.isEmpty() ? above.orElse(null) : nearest(inside, place));
        }
        Optional<Mention> same = same(inside, dates);
        if (same.isPresent()) {
            return DateFound.of(Kind.SAME, text, same.get());
        }
        // of words that stand in several sentences it is not clear which one a date means
        if (!inside.isEmpty() && stretches(place).size() == 1) {
            return DateFound.of(Kind.OTHER, text, nearest(inside, place));
        }
        // what was dated before may have gone on: such a date confirms, and contradicts nothing
        if (above.isPresent() && same(List.of(above.get()), dates).isPresent()) {
            return DateFound.of(Kind.SAME_NEARBY, text, above.get());
        }
        return withoutDate(text, dates);
    }

    private static DateFound withoutDate(CheckText text, List<When> dates) {
        When issued = text.issued();
        if (issued != null && dates.stream().allMatch(date -> date.paddedStart() >= issued.end() + DAY)) {
            return DateFound.of(Kind.AFTER_THE_TEXT, text, null);
        }
        Optional<Mention> elsewhere = same(text.mentions(), dates);
        return elsewhere.isPresent()
                ? DateFound.of(Kind.ELSEWHERE, text, elsewhere.get())
                : DateFound.of(Kind.NONE, text, null);
    }

    /// The dates within the passage, or of the sentences in which its words stand.
    private static List<Mention> inside(TextPlace place) {
        List<Mention> own = between(place.text(), place.start(), place.end()).toList();
        List<Mention> near = stretches(place).stream()
                .flatMap(sentence -> between(place.text(), sentence.start(), sentence.end()))
                .distinct()
                .toList();
        List<Mention> both = own.stream().filter(near::contains).toList();
        return both.isEmpty() ? near : both;
    }

    /// The sentences in which the words of a passage stand.
    private static List<Stretch> stretches(TextPlace place) {
        return place.words().stream()
                .map(part -> new TextPlace(place.text(), part.start(), part.end(), List.of()).sentences())
                .distinct()
                .toList();
    }

    /// The only date of the paragraph, if it stands before the passage.
    private static Optional<Mention> above(TextPlace place) {
        String text = place.text().text();
        int from = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        int to = text.indexOf('\n', place.end());
        List<Mention> all =
                between(place.text(), from, to < 0 ? text.length() : to).toList();
        return all.size() == 1 && all.getFirst().end() <= place.start()
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    /// What the date of the list means; without a year it is worked out from the day of the text.
    private static List<When> readings(DateSaid said, CheckText text) {
        if (!said.readings().isEmpty() || !said.isGiven()) {
            return said.readings();
        }
        return DateMentions.in(said.text(), text.issued(), text.language()).stream()
                .map(Mention::when)
                .limit(1)
                .toList();
    }

    private static Optional<Mention> same(List<Mention> mentions, List<When> dates) {
        return mentions.stream()
                .filter(mention -> dates.stream().anyMatch(date -> agrees(date, mention.when(), mention.isStated())))
                .findFirst();
    }

    // ----- Two dates

    /// Whether the date of a list agrees with one that a text gives: one lies within the other, and of a span each end
    /// within the other’s.
    ///
    /// @param stated whether the text says its date whole; a week that is worked out is no span with two ends
    static boolean agrees(When listed, When given, boolean stated) {
        if (listed.start() == given.start() && listed.end() == given.end()) {
            return true;
        }
        if (isSpan(listed) && isSpan(given)) {
            return end(listed.from(), given.from()) && end(listed.to(), given.to());
        }
        if (isSpan(listed)) {
            return false;
        }
        return within(given, listed) || (within(listed, given) && !(isSpan(given) && stated));
    }

    private static boolean isSpan(When date) {
        return date.shape() == Shape.INTERVAL;
    }

    private static boolean end(@Nullable When one, @Nullable When other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return within(one, other) || within(other, one);
    }

    private static boolean within(When inner, When outer) {
        return inner.start() >= outer.paddedStart() && inner.end() <= outer.paddedEnd();
    }

    private static @Nullable Mention nearest(List<Mention> mentions, TextPlace place) {
        Mention nearest = null;
        int least = Integer.MAX_VALUE;
        for (Mention mention : mentions) {
            int away = Math.max(0, Math.max(place.start() - mention.end(), mention.start() - place.end()));
            if (away < least) {
                least = away;
                nearest = mention;
            }
        }
        return nearest;
    }

    private static Stream<Mention> between(CheckText text, int from, int to) {
        return text.mentions().stream().filter(mention -> mention.start() >= from && mention.end() <= to);
    }
}
