package kwonik.edtf.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kwonik.edtf.DateSet;
import kwonik.edtf.Interval;
import kwonik.edtf.LooseDate;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.Qualifiers;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Precision;
import kwonik.edtf.calendar.Season;
import kwonik.words.Words;

/// Dates in the words of a language: short for labels, full for the reading pane, and how sharp they are for those
/// who listen.
///
/// The names of months and days come from the bundles, because Java's locale data has no Haitian Creole. Holds no
/// state but its words; an instance may be shared by threads.
public final class DateWords {

    private final Words words;
    private final YearWords years;
    private final LooseWords loose;
    private final RangeWords ranges;

    /// Dates in the language of `words`.
    public DateWords(Words words) {
        this.words = words;
        this.years = new YearWords(words);
        this.loose = new LooseWords(words, this);
        this.ranges = new RangeWords(words, this);
    }

    // ----- what is said

    /// A date as short as is still true: `24 July 2025`, `about 1995`, `16–18 November 2017`, `in the 1990s`.
    public String brief(When when) {
        return text(when, false, true);
    }

    /// A date as it stands within a longer text, without an article: `1990s`, `19th century`.
    public String within(When when) {
        return text(when, false, false);
    }

    /// A date on its own, with the day of the week where days are named: `Thursday 24 July 2025`.
    public String full(When when) {
        return text(when, true, true);
    }

    /// How sharp a date is, for accessible names: `year only, about`; empty if it is known to the day or better and
    /// nothing is doubtful.
    public String sharpness(When when) {
        List<String> parts = new ArrayList<>();
        if (when.precision().compareTo(Precision.DAY) > 0) {
            parts.add(words.say("axis.only." + when.precision().name().toLowerCase(Locale.ROOT)));
        }
        addIf(parts, when.isApproximate(), "axis.sharp.about");
        addIf(parts, when.isUncertain(), "axis.sharp.uncertain");
        addIf(parts, when.shape() == Shape.ONE_OF, "axis.sharp.one");
        addIf(parts, when.shape() == Shape.ALL_OF, "axis.sharp.all");
        addIf(parts, when.startIsOpen(), "axis.sharp.start.open");
        addIf(parts, when.startIsUnknown(), "axis.sharp.start.unknown");
        addIf(parts, when.endIsOpen(), "axis.sharp.end.open");
        addIf(parts, when.endIsUnknown(), "axis.sharp.end.unknown");
        return String.join(words.say("axis.comma"), parts);
    }

    private void addIf(List<String> parts, boolean holds, String key) {
        if (holds) {
            parts.add(words.say(key));
        }
    }

    /// A year as history counts it: 0 is `1 BCE`, -499 is `500 BCE`.
    ///
    /// @param year astronomical
    public String year(long year) {
        return years.year(year);
    }

    /// A year at the edge of a stretch of millions of years, as the axis counts there and no finer than it is drawn:
    /// `4.64 billion years ago`.
    ///
    /// @param year astronomical
    /// @param span how many years the stretch has
    public String deepYear(long year, double span) {
        long step = (long) Math.pow(10, Math.floor(Math.log10(span / 200)));
        long round = Math.round((double) year / step) * step;
        if (round == 0) {
            return words.say("axis.ago.now");
        }
        return round < 0 ? years.ago(-round) : years.ahead(round);
    }

    /// The name of a month.
    ///
    /// @param month 1 to 12
    public String month(int month) {
        return words.say("axis.month." + month);
    }

    /// The short name of a month.
    ///
    /// @param month 1 to 12
    public String shortMonth(int month) {
        return words.say("axis.month.short." + month);
    }

    /// The name of a day of the week.
    ///
    /// @param weekday 1 for Monday to 7 for Sunday
    public String weekday(int weekday) {
        return words.say("axis.weekday." + weekday);
    }

    /// A day: `24 July 2025`.
    public String day(CivilDate day) {
        return words.say("axis.date.day", dayNumber(day.day()), month(day.month()), years.year(day.year()));
    }

    /// A day of any year: `24 July`.
    ///
    /// @param month 1 to 12
    /// @param day 1 to 31
    public String dayOfMonth(int month, int day) {
        return words.say("axis.date.day.only", dayNumber(day), month(month));
    }

    /// A month of a year: `July 2025`.
    ///
    /// @param year astronomical
    /// @param month 1 to 12
    public String month(long year, int month) {
        return words.say("axis.date.month", month(month), years.year(year));
    }

    /// The number of a day of a month, `1er` in French for the first.
    ///
    /// @param day 1 to 31
    public String dayNumber(int day) {
        return day == 1 ? words.say("axis.day.first") : Integer.toString(day);
    }

    public YearWords years() {
        return years;
    }

    // ----- how it is put together

    /// `when` in words, standing `alone` or within a longer phrase such as *from … to …*.
    String text(When when, boolean full, boolean alone) {
        if (alone && when instanceof PlainDate date) {
            return alone(date, full);
        }
        return alone && when instanceof LooseDate date
                ? loose.alone(date, full)
                : said(when, full).text();
    }

    /// `when` within a longer phrase; the code of a `switch` over types would be made before the first frame.
    DatePhrase said(When when, boolean full) {
        if (when instanceof PlainDate date) {
            DatePhrase bare = unmarked(date, full);
            return marked(bare, bare.kind().equals(DatePhrase.AGO) ? doubt(date.marks()) : date.marks());
        }
        if (when instanceof LooseDate date) {
            return loose.said(date, full);
        }
        if (when instanceof Moment moment) {
            return new DatePhrase(moment(moment, full), DatePhrase.DAY);
        }
        return new DatePhrase(
                when instanceof Interval interval ? ranges.interval(interval, full) : ranges.set((DateSet) when, full),
                DatePhrase.PLAIN);
    }

    private String alone(PlainDate date, boolean full) {
        if (date.day() != 0 && full && date.marks() == Qualifiers.NONE) {
            return withWeekday(new CivilDate(date.year(), date.month(), date.day()));
        }
        boolean ago = date.month() == 0 && YearWords.isAgo(date.year());
        return ago
                ? markedAlone(years.saidAlone(date.year(), date.isApproximate()), doubt(date.marks()))
                : markedAlone(unmarked(date, full), date.marks());
    }

    /// The marks but for the estimate, which stands within the words of years ago.
    static int doubt(int marks) {
        return Qualifiers.uncertain(marks) ? Qualifiers.UNCERTAIN : Qualifiers.NONE;
    }

    /// A plain date, its marks left aside.
    DatePhrase unmarked(PlainDate date, boolean full) {
        if (date.day() != 0) {
            CivilDate day = new CivilDate(date.year(), date.month(), date.day());
            return new DatePhrase(full ? withWeekday(day) : day(day), DatePhrase.DAY);
        }
        if (date.month() == 0) {
            return years.said(date.year(), date.isApproximate());
        }
        return Season.isSeason(date.month())
                ? season(date.month(), years.year(date.year()))
                : DatePhrase.month(words, date.month(), month(date.year(), date.month()));
    }

    private DatePhrase season(int season, String year) {
        String key = Season.months(season) == 3 && season < Season.FIRST_QUARTER
                ? "axis.season.of.year"
                : "axis.season.part.of.year";
        return DatePhrase.season(words, season, words.say(key, season(season), year));
    }

    /// A part of any year: `spring`, `first quarter`.
    public String season(int season) {
        return words.say("axis.season." + season);
    }

    private String withWeekday(CivilDate day) {
        return words.say("axis.date.weekday", day(day), weekday(day.weekday()));
    }

    /// `said` as an estimate, as uncertain, or both, within a longer phrase.
    DatePhrase marked(DatePhrase said, int marks) {
        DatePhrase estimated = Qualifiers.approximate(marks) ? said.about(words) : said;
        return Qualifiers.uncertain(marks) ? estimated.with(words.say("axis.uncertain", estimated.text())) : estimated;
    }

    /// `said` as an estimate, as uncertain, or both, standing alone.
    String markedAlone(DatePhrase said, int marks) {
        String estimated = Qualifiers.approximate(marks) ? words.say("axis.about", said.the(words)) : said.text();
        return Qualifiers.uncertain(marks) ? words.say("axis.uncertain", estimated) : estimated;
    }

    private String moment(Moment moment, boolean full) {
        CivilDate day = new CivilDate(moment.year(), moment.month(), moment.day());
        String date = full ? withWeekday(day) : day(day);
        String clock = moment.minute() == Moment.ABSENT ? words.say("axis.hour", moment.clock()) : moment.clock();
        String zoned = switch (moment.offset().zone()) {
            case NONE -> clock;
            case UTC -> words.say("axis.zone.utc", clock);
            default -> words.say("axis.zone.offset", clock, moment.offsetText().replace('-', '−'));
        };
        return words.say("axis.date.time", date, zoned);
    }
}
