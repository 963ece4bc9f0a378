package kwonik.edtf.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kwonik.edtf.DateSet;
import kwonik.edtf.Interval;
import kwonik.edtf.PlainDate;
import kwonik.edtf.Qualifiers;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Intervals and sets in words: `from October 2024 to June 2025`, `since 2018`, `23 February or 25 March 2025`.
record RangeWords(Words words, DateWords dates) {

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
        DatePhrase known = dates.said(known(interval), full);
        if (from == null) {
            String until = known.form(words, "axis.until", "");
            return interval.startIsOpen() ? until : words.say("axis.start.unknown", until);
        }
        return interval.endIsOpen()
                ? words.say("axis.since", known.the(words))
                : words.say("axis.end.unknown", known.form(words, "axis.from", ""));
    }

    private static When known(Interval interval) {
        return Objects.requireNonNull(interval.from() != null ? interval.from() : interval.to());
    }

    private String fromTo(When from, When to, boolean full) {
        // A remark within the first date needs a comma before the second: "from 1984, uncertain, to 2004".
        String start = dates.said(from, full).form(words, "axis.start", "axis.remark");
        return words.say("axis.from.to", start, dates.said(to, full).form(words, "axis.finish", ""));
    }

    /// Two plain dates of a kind that share words: `1915–1934`, `March–June 2025`, `16–18 November 2017`; otherwise
    /// `null`.
    private @Nullable String merged(When from, When to, boolean full) {
        if (from.equals(to)) {
            return dates.text(from, full, true);
        }
        if (!(from instanceof PlainDate a && to instanceof PlainDate b)
                || (a.marks() | b.marks()) != Qualifiers.NONE
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
        if (set.shape() == Shape.ONE_OF && members.size() == 1 && members.getFirst() instanceof Interval run) {
            String between = between(run, full);
            if (between != null) {
                return between;
            }
        }
        boolean remarks = false;
        for (int i = 0; i < members.size(); i++) {
            boolean shortened = !full && i + 1 < members.size() && members.get(i + 1) instanceof PlainDate;
            PlainDate next = shortened ? (PlainDate) members.get(i + 1) : null;
            texts.add(member(members.get(i), next, full, set.shape()));
            boolean last = i + 1 == members.size();
            remarks |= !last && hasRemark(members.get(i), full);
        }
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        String comma = words.say(remarks ? "axis.list.apart" : "axis.comma");
        String first = String.join(comma, texts.subList(0, texts.size() - 1));
        String apart = remarks ? words.say("axis.remark", first) : first;
        return words.say(set.shape() == Shape.ONE_OF ? "axis.or" : "axis.and", apart, texts.getLast());
    }

    /// One date of a run is no interval: `between 1985 and 1999`; null for a run with an open end.
    private @Nullable String between(Interval run, boolean full) {
        When from = run.from();
        When to = run.to();
        if (from == null || to == null || from.equals(to)) {
            return null;
        }
        return words.say(
                "axis.between",
                dates.said(from, full).form(words, "axis.the", "axis.remark"),
                dates.said(to, full).the(words));
    }

    private boolean hasRemark(When member, boolean full) {
        return !(member instanceof Interval) && dates.said(member, full).hasRemark(words);
    }

    private String member(When member, @Nullable PlainDate next, boolean full, Shape shape) {
        if (member instanceof Interval run && (run.startIsOpen() || run.endIsOpen())) {
            return side(run, full, shape);
        }
        if (next != null && member instanceof PlainDate date && shareYear(date, next)) {
            return date.month() == next.month()
                    ? dates.dayNumber(date.day())
                    : dates.dayOfMonth(date.month(), date.day());
        }
        DatePhrase said = dates.said(member, full);
        return said.kind().equals(DatePhrase.DAY) ? said.text() : said.the(words);
    }

    /// Everything before or after a date: `in or before 1804`, `1804 and all after`.
    private String side(Interval run, boolean full, Shape shape) {
        DatePhrase known = dates.said(known(run), full);
        String side = run.startIsOpen() ? "axis.earlier" : "axis.later";
        if (shape == Shape.ONE_OF) {
            return known.form(words, side, words.say("axis.side.ends").equals("yes") ? "axis.remark" : "");
        }
        String the = known.the(words);
        return words.say(side + ".all", known.hasRemark(words) ? words.say("axis.remark", the) : the);
    }

    /// Whether two days can leave the year to the second: `23 February or 25 March 2025`.
    private static boolean shareYear(PlainDate date, PlainDate next) {
        boolean days = date.day() != 0 && next.day() != 0;
        return days && date.year() == next.year() && (date.marks() | next.marks()) == Qualifiers.NONE;
    }
}
