package kwonik.edtf.typed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Precision;
import kwonik.edtf.typed.Mention.Working;
import kwonik.edtf.typed.Sense.Role;
import org.jspecify.annotations.Nullable;

/// Dates that are said from the day of a text: yesterday, on Thursday, last week, two years ago, on 12 March.
///
/// A day of the week alone is the last one up to the day of publication, as reports tell of what has happened.
final class NearDays {
    private static final int WEEK = 7;
    private static final int MOST_COUNTED = 400;

    private final String text;
    private final List<Token> tokens;
    private final String language;
    private final Lexicon lexicon;
    private final @Nullable When issued;
    private final @Nullable CivilDate day;

    NearDays(String text, List<Token> tokens, String language, @Nullable When issued) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.issued = issued;
        this.day = issued instanceof PlainDate date && date.precision() == Precision.DAY
                ? new CivilDate(date.year(), date.month(), date.day())
                : null;
    }

    /// Whether anything said from the day of a text may begin with a word.
    boolean mayBegin(Token token) {
        return token.isWord()
                && NearWords.STARTS.getOrDefault(language, Set.of()).contains(token.text());
    }

    /// The date at a place, or null if none is said there from the day of the text.
    @Nullable
    Mention at(int place) {
        if (issued == null) {
            return null;
        }
        return Optional.ofNullable(dayBeside(place))
                .or(() -> Optional.ofNullable(ago(place)))
                .or(() -> Optional.ofNullable(unit(place)))
                .or(() -> Optional.ofNullable(weekday(place)))
                .or(() -> Optional.ofNullable(withoutYear(place)))
                .orElse(null);
    }

    private String word(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place).text() : "";
    }

    private String written(int place) {
        Token token = tokens.get(place);
        return text.substring(token.start(), token.end());
    }

    private @Nullable Mention mention(int from, int to, String edtf, String key) {
        When of = issued;
        When when = When.parse(edtf);
        return of == null
                ? null
                : new Mention(
                        tokens.get(from).start(), tokens.get(to).end(), when, new Working(key, List.of(of, when)));
    }

    private static String text(CivilDate date) {
        return new PlainDate(date.year(), (byte) date.month(), (byte) date.day(), (byte) 0).edtf();
    }

    private CivilDate plusDays(CivilDate from, long days) {
        return CivilDate.ofEpochDay(CivilDate.epochDay(from.year(), from.month(), from.day()) + days);
    }

    // ----- yesterday, today

    private @Nullable Mention dayBeside(int place) {
        CivilDate of = day;
        if (of == null) {
            return null;
        }
        Integer by = switch (language + " " + word(place)) {
            case "en yesterday", "fr hier" -> -1;
            case "en today" -> 0;
            case "fr aujourd" -> word(place + 1).equals("'") && word(place + 2).equals("hui") ? 0 : null;
            case "ht jodi" -> word(place + 1).equals("a") ? 0 : null;
            // without its accent it is another word
            case "ht ye" -> written(place).toLowerCase(Locale.ROOT).endsWith("è") ? -1 : null;
            case "en tomorrow", "fr demain", "ht demen" -> 1;
            default -> null;
        };
        if (by == null) {
            return null;
        }
        int last = language.equals("fr") && by == 0 ? place + 2 : language.equals("ht") && by == 0 ? place + 1 : place;
        return mention(place, last, text(plusDays(of, by)), "axis.typed.working.day");
    }

    // ----- two years ago

    private @Nullable Mention ago(int place) {
        int at = place;
        boolean before = false;
        if (language.equals("fr")) {
            if (!(word(at).equals("il")
                    && word(at + 1).equals("y")
                    && word(at + 2).equals("a"))) {
                return null;
            }
            at += 3;
            before = true;
        } else if (language.equals("ht")) {
            if (!(word(at).equals("sa") && word(at + 1).equals("gen"))) {
                return null;
            }
            at += 2;
            before = true;
        }
        Integer count = at < tokens.size() && tokens.get(at).isNumber()
                ? Integer.valueOf(tokens.get(at).number())
                : NearWords.COUNTS.get(word(at));
        Precision unit = NearWords.UNITS.get(word(at + 1));
        if (count == null
                || unit == null
                || count < 1
                || count > MOST_COUNTED
                || !(before || word(at + 2).equals("ago"))) {
            return null;
        }
        return counted(place, before ? at + 1 : at + 2, unit, -count);
    }

    private @Nullable Mention counted(int from, int to, Precision unit, int by) {
        CivilDate of = day;
        When issue = issued;
        if (issue == null) {
            return null;
        }
        CivilDate start = CivilDate.ofSecond(issue.start());
        return switch (unit) {
            case YEAR -> mention(from, to, "%04d~".formatted(start.year() + by), "axis.typed.working.ago");
            case MONTH -> {
                CivilDate month = start.plusMonths(by);
                yield of == null
                        ? null
                        : mention(
                                from,
                                to,
                                "%04d-%02d~".formatted(month.year(), month.month()),
                                "axis.typed.working.ago");
            }
            case DAY -> of == null ? null : mention(from, to, text(plusDays(of, by)) + "~", "axis.typed.working.ago");
            default ->
                of == null
                        ? null
                        : mention(from, to, text(plusDays(of, (long) by * WEEK)) + "~", "axis.typed.working.ago");
        };
    }

    // ----- last week, this month, l’année dernière, semèn pase

    private @Nullable Mention unit(int place) {
        int at = place;
        boolean article = language.equals("fr") && Set.of("la", "le", "l").contains(word(at));
        if (article) {
            at++;
            at += word(at).equals("'") ? 1 : 0;
        }
        Integer by = null;
        int last = at + 1;
        Precision unit = NearWords.UNITS.get(word(at));
        if (unit != null) {
            by = direction(word(at + 1));
            boolean thisOne = language.equals("ht")
                    && word(at + 1).equals("sa")
                    && word(at + 2).equals("a");
            by = thisOne ? Integer.valueOf(0) : by;
            last = thisOne ? at + 2 : at + 1;
        } else if (!article && NearWords.UNITS.containsKey(word(at + 1))) {
            unit = NearWords.UNITS.get(word(at + 1));
            by = NearWords.THIS.contains(word(at))
                    ? Integer.valueOf(0)
                    : language.equals("en") ? direction(word(at)) : null;
        }
        return by == null || unit == null || unit == Precision.DAY ? null : whole(place, last, unit, by);
    }

    /// Back, on, or neither.
    private static @Nullable Integer direction(String word) {
        if (NearWords.LAST.contains(word)) {
            return -1;
        }
        return NearWords.NEXT.contains(word) ? Integer.valueOf(1) : null;
    }

    private @Nullable Mention whole(int from, int to, Precision unit, int by) {
        CivilDate of = day;
        When issue = issued;
        if (issue == null) {
            return null;
        }
        CivilDate start = CivilDate.ofSecond(issue.start());
        if (unit == Precision.YEAR) {
            return mention(from, to, "%04d".formatted(start.year() + by), "axis.typed.working.year");
        }
        if (of == null) {
            return null;
        }
        if (unit == Precision.MONTH) {
            CivilDate month = start.plusMonths(by);
            return mention(from, to, "%04d-%02d".formatted(month.year(), month.month()), "axis.typed.working.month");
        }
        CivilDate monday = plusDays(of, 1L - of.weekday() + (long) by * WEEK);
        return mention(from, to, text(monday) + "/" + text(plusDays(monday, WEEK - 1)), "axis.typed.working.week");
    }

    // ----- on Thursday, jeudi dernier

    private @Nullable Mention weekday(int place) {
        CivilDate of = day;
        if (of == null) {
            return null;
        }
        int at = place;
        boolean english = language.equals("en");
        boolean on = english && word(at).equals("on");
        at += on ? 1 : 0;
        boolean last = english && NearWords.LAST.contains(word(at));
        boolean next = english && NearWords.NEXT.contains(word(at));
        at += last || next ? 1 : 0;
        Sense named = at < tokens.size() && tokens.get(at).isWord() ? lexicon.as(word(at), Role.WEEKDAY) : null;
        if (named == null || (english && !Character.isUpperCase(written(at).charAt(0)))) {
            return null;
        }
        int end = at;
        if (!english && (NearWords.LAST.contains(word(at + 1)) || NearWords.NEXT.contains(word(at + 1)))) {
            last = NearWords.LAST.contains(word(at + 1));
            next = !last;
            end++;
        }
        // a date behind it says more
        if (at + 1 < tokens.size() && (tokens.get(at + 1).isNumber() || lexicon.as(word(at + 1), Role.MONTH) != null)) {
            return null;
        }
        int back = Math.floorMod(of.weekday() - named.value(), WEEK);
        back = last && back == 0 ? WEEK : back;
        long by = next ? Math.floorMod(named.value() - of.weekday() - 1, WEEK) + 1 : -back;
        return mention(
                place, end, text(plusDays(of, by)), next ? "axis.typed.working.coming" : "axis.typed.working.weekday");
    }

    // ----- 12 March, in October

    private @Nullable Mention withoutYear(int place) {
        CivilDate of = day;
        if (of == null) {
            return null;
        }
        WordStream words = new WordStream(tokens.subList(place, Math.min(tokens.size(), place + 8)), List.of(lexicon));
        boolean in = Set.of("in", "en", "nan").contains(word(place));
        Draft draft = new DateReading(words, true).next();
        int taken = words.at();
        if (draft == null
                || draft.hasYear()
                || draft.month < 1
                || draft.month > 12
                || draft.about
                || draft.unsure
                || draft.weekday != 0) {
            return null;
        }
        boolean named = taken > 0 && (draft.day != 0 || in) && !draft.bare && hasCapital(place, place + taken);
        if (!named || draft.day > CivilDate.daysIn(of.year(), draft.month)) {
            return null;
        }
        boolean later = draft.month > of.month() || (draft.month == of.month() && draft.day > of.day());
        draft.year = of.year() - (later ? 1 : 0);
        String edtf = draft.edtf();
        int last = place + taken - 1;
        last -= word(last).equals(".") ? 1 : 0;
        int first = place;
        while (!in && first < last && lexicon.as(word(first), Role.FILLER) != null) {
            first++;
        }
        return edtf == null || !draft.clock.isEmpty() ? null : mention(first, last, edtf, "axis.typed.working.nearest");
    }

    /// English months have capitals; “may” and “march” have not.
    private boolean hasCapital(int from, int to) {
        for (int at = from; at < to; at++) {
            if (language.equals("en") && tokens.get(at).isWord() && lexicon.as(word(at), Role.MONTH) != null) {
                return Character.isUpperCase(written(at).charAt(0));
            }
        }
        return true;
    }
}
