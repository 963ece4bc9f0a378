package kwonik.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Intervals and sets in words: `from October 2024 to June 2025`, `since 2018`, `23 February or 25 March 2025`.
record RangeWords(Words words, DateWords dates) {

    private static final String VOWELS = "aeiouhéêàôAEIOUHÉÊÀÔ";
    private static final int FIRST_PLAIN_YEAR = 100;
    private static final int AGO = -1_000_000;

    // ----- intervals

    String interval(Interval interval, boolean full) {
        When from = interval.from();
        When to = interval.to();
        if (from != null && to != null) {
            String merged = merged(from, to, full);
            return merged != null ? merged : fromTo(from, to, full);
        }
        When known = known(interval);
        if (from == null) {
            String until = say("axis.until", known, full);
            return interval.startIsOpen() ? until : words.say("axis.start.unknown", until);
        }
        return interval.endIsOpen()
                ? say("axis.since", known, full)
                : words.say("axis.end.unknown", say("axis.from", known, full));
    }

    private static When known(Interval interval) {
        return Objects.requireNonNull(interval.from() != null ? interval.from() : interval.to());
    }

    /// A phrase about one date, in the form its kind needs.
    private String say(String key, When when, boolean full) {
        return words.say(key + dates.kind(when), dates.text(when, full, false));
    }

    private String fromTo(When from, When to, boolean full) {
        String text = dates.text(from, full, false);
        boolean vowel = dates.kind(from).isEmpty() && VOWELS.indexOf(text.charAt(0)) >= 0;
        String start = vowel ? words.say("axis.start.vowel", text) : say("axis.start", from, full);
        // A remark within the first date needs a comma before the second: "from 1984, uncertain, to 2004".
        boolean remark = text.contains(words.say("axis.comma"));
        return words.say(remark ? "axis.from.to.apart" : "axis.from.to", start, say("axis.finish", to, full));
    }

    /// Two plain dates of a kind that share words: `1915–1934`, `March–June 2025`, `16–18 November 2017`; otherwise
    /// `null`.
    private @Nullable String merged(When from, When to, boolean full) {
        if (from.equals(to)) {
            return dates.text(from, full, true);
        }
        if (!(from instanceof PlainDate a && to instanceof PlainDate b)
                || (a.marks() | b.marks()) != Marks.NONE
                || a.precision() != b.precision()) {
            return null;
        }
        return switch (a.precision()) {
            case YEAR -> {
                boolean sameEra = (a.year() > 0) == (b.year() > 0) && b.year() > AGO;
                boolean sameForm = a.year() >= FIRST_PLAIN_YEAR || b.year() < FIRST_PLAIN_YEAR;
                yield sameEra && sameForm ? dates.years().range(a.year(), b.year()) : null;
            }
            case MONTH -> {
                String months = words.say("axis.range", dates.month(a.month()), dates.month(b.month()));
                yield a.year() == b.year() ? words.say("axis.date.month", months, dates.year(a.year())) : null;
            }
            case DAY -> {
                boolean sameMonth = !full && a.year() == b.year() && a.month() == b.month();
                String days = words.say("axis.range", dates.dayNumber(a.day()), dates.dayNumber(b.day()));
                yield sameMonth ? words.say("axis.date.day", days, dates.month(a.month()), dates.year(a.year())) : null;
            }
            default -> null;
        };
    }

    // ----- sets

    String set(DateSet set, boolean full) {
        List<String> texts = new ArrayList<>();
        List<When> members = set.members();
        for (int i = 0; i < members.size(); i++) {
            boolean shortened = !full && i + 1 < members.size() && members.get(i + 1) instanceof PlainDate;
            PlainDate next = shortened ? (PlainDate) members.get(i + 1) : null;
            texts.add(member(members.get(i), next, full, set.shape()));
        }
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        String first = String.join(words.say("axis.comma"), texts.subList(0, texts.size() - 1));
        return words.say(set.shape() == Shape.ONE_OF ? "axis.or" : "axis.and", first, texts.getLast());
    }

    private String member(When member, @Nullable PlainDate next, boolean full, Shape shape) {
        if (member instanceof Interval run && (run.startIsOpen() || run.endIsOpen())) {
            String side = run.startIsOpen() ? "axis.earlier" : "axis.later";
            return say(shape == Shape.ONE_OF ? side : side + ".all", known(run), full);
        }
        if (next == null || !(member instanceof PlainDate date) || !shareYear(date, next)) {
            return dates.text(member, full, false);
        }
        return date.month() == next.month() ? dates.dayNumber(date.day()) : dates.dayOfMonth(date.month(), date.day());
    }

    /// Whether two days can leave the year to the second: `23 February or 25 March 2025`.
    private static boolean shareYear(PlainDate date, PlainDate next) {
        boolean days = date.day() != 0 && next.day() != 0;
        return days && date.year() == next.year() && (date.marks() | next.marks()) == Marks.NONE;
    }
}
