package kwonik.edtf;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.calendar.Season;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The forms in which people write single dates, each with the EDTF that it means; names of months, days and
/// seasons are those of the bundles.
///
/// All forms are for a text in small letters without accents; what comes out may still be no date (30 February).
final class NearForms {

    private record Form(Pattern pattern, Function<Matcher, List<String>> meaning) {}

    private static final String[] ROMAN = {
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx", "xxi"
    };
    private static final String BEFORE_OUR_ERA = "(?:bce?|b\\.c\\.(?:e\\.)?|av\\.? ?j\\.?-?c\\.?|anvan jezi kri)";
    private static final String OUR_ERA = "(?:ad|ce|a\\.d\\.|c\\.e\\.|apr?\\.? ?j\\.?-?c\\.?|apre jezi kri)";
    private static final String CIRCA =
            "(?:circa|ca?\\.?|about|around|approx(?:imately|\\.)?|~|vers|env(?:iron|\\.)?|anviwon)";
    private static final Map<String, Integer> MONTHS = new LinkedHashMap<>();
    private static final Map<String, Integer> PARTS = new LinkedHashMap<>();
    private static final List<String> WEEKDAYS = new ArrayList<>();

    static {
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.forLanguageTag(tag));
            for (int month = 1; month <= 12; month++) {
                MONTHS.putIfAbsent(name(words.say("axis.month." + month)), month);
                MONTHS.putIfAbsent(name(words.say("axis.month.short." + month)), month);
            }
            for (int part = Season.FIRST; part <= Season.LAST; part++) {
                PARTS.putIfAbsent(name(words.say("axis.season." + part)), part);
            }
            for (int day = 1; day <= 7; day++) {
                WEEKDAYS.add(name(words.say("axis.weekday." + day)));
            }
        }
        MONTHS.put("sept", 9);
        PARTS.put("fall", 23);
    }

    private static final List<Form> FORMS = List.of(
            form("(\\d{3})\\?", m -> List.of(m.group(1) + "X", "0" + m.group(1) + "?")),
            form("(\\d\\d)\\?\\?", m -> List.of(m.group(1) + "XX")),
            form("(.+?) ?(?:\\? ?~|~ ?\\?)|" + CIRCA + " ?(.+?) ?\\?", m -> marked(either(m), "%")),
            form("(.+?) ?(?:\\(\\?\\)|\\[\\?])", m -> marked(m.group(1), "?")),
            form("(.+?) ?~", m -> marked(m.group(1), "~")),
            form("(.+) (?:or|ou|oswa) (.+)", m -> set("[", m, "]")),
            form("(.+) (?:and|et|ak|&) (.+)", m -> set("{", m, "}")),
            form(
                    "(?:early|mid|late|debut|milieu|mi|fin|komansman|mitan|fen)[- ](?:(?:the|in|des?|du|nan|de la) )?(.+)",
                    m -> marked(m.group(1), "")),
            form(CIRCA + " ?(.+)", m -> marked(m.group(1), "~")),
            form("(?:probably|perhaps|possibly|peut-etre) (.+)", m -> marked(m.group(1), "?")),
            form("(.+?) ?\\?", m -> marked(m.group(1), "?")),
            form("(?:" + String.join("|", WEEKDAYS) + "),? (.+)", m -> of(m.group(1))),
            form("(?:(?:the|le|les|in|en|on) |l')(.+)", m -> of(m.group(1))),
            // digits and separators
            form("(\\d{4})[-/. –](\\d{1,2})[-/. –](\\d{1,2})", m -> day(m.group(1), m.group(2), m.group(3))),
            form("(\\d{4})(\\d\\d)(\\d\\d)", m -> day(m.group(1), m.group(2), m.group(3))),
            form("(\\d{4})(0[1-9]|1[0-2])", m -> List.of(m.group(1) + "-" + m.group(2), "Y" + m.group())),
            form("(\\d{4})[-/.](\\d{1,2})", m -> day(m.group(1), m.group(2), "00")),
            form("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})", NearForms::dayFirst),
            form("(\\d{4})-w(\\d\\d)(?:-([1-7]))?", NearForms::week),
            form("(\\d{4})-(\\d{3})", NearForms::ofYearDay),
            form(
                    "(?=.*[ux?])(\\d{1,4})[ux?]{0,3}(?:-[\\dux?]{2}){0,2}",
                    m -> List.of(m.group().replaceAll("[u?]", "X").replace('x', 'X'))),
            // names
            form(
                    "(\\d{1,2})(?:st|nd|rd|th|er|e|ye)? (?:of |de )?([a-z]+\\.?),? (\\d{4})",
                    m -> named(m.group(3), m.group(2), m.group(1))),
            form("([a-z]+\\.?) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", m -> named(m.group(3), m.group(1), m.group(2))),
            form("([a-z]+\\.?),? (?:of |de )?(\\d{4})", m -> named(m.group(2), m.group(1), "00")),
            form("([a-z ]+?),? (?:of |de |in )?(\\d{4})", m -> part(m.group(2), PARTS.get(m.group(1)))),
            form("(\\d{4})[- ]?q([1-4])|q([1-4])[- /]?(\\d{4})", m -> numbered(m, 32)),
            form("(\\d{4})[- ]?h([12])|h([12])[- /]?(\\d{4})", m -> numbered(m, 39)),
            form("(\\d{4})-(2[1-4])\\^southern", m -> part(m.group(1), Integer.parseInt(m.group(2)) + 8)),
            form("(\\d{4})-(2[1-4])\\^northern", m -> part(m.group(1), Integer.parseInt(m.group(2)) + 4)),
            // decades and centuries
            form("(?:annees |ane )?(\\d\\d)(\\d)0(?:'?s| yo)?", NearForms::decade),
            form(
                    "(\\d{1,2})(?:st|nd|rd|th|er|e|eme|yem|ye) (?:century|c\\.|siecle|syek)(?: (" + BEFORE_OUR_ERA
                            + "))?",
                    NearForms::century),
            form("([ivx]+)(?:er|e|eme) siecle(?: (" + BEFORE_OUR_ERA + "))?", NearForms::romanCentury),
            // years of other counts
            form(
                    "(\\d{1,3}(?:,\\d{3})+|\\d{1,11}) ?" + BEFORE_OUR_ERA + "|bc (\\d{1,11})",
                    m -> List.of(year(1 - number(m)))),
            form("(\\d{1,11}) ?" + OUR_ERA + "|ad (\\d{1,11})", m -> List.of(year(number(m)))),
            form(
                    "(\\d+(?:\\.\\d+)?) (million|billion) years ago|il y a (\\d+(?:,\\d+)?) (million|milliard)s? d'annees",
                    NearForms::ago),
            form("\\+(\\d{4})", m -> List.of(m.group(1))),
            form("(\\d{3}|\\d{5,7}|\\d{9,11})", m -> List.of(year(Long.parseLong(m.group(1))))),
            form("-(\\d{1,3})", m -> List.of(year(1 - Long.parseLong(m.group(1))), year(-Long.parseLong(m.group(1))))),
            form("-0000", m -> List.of("0000")),
            form("y(-?)(\\d{1,11})", m -> List.of(year(Long.parseLong(m.group(1) + m.group(2))))),
            // clocks
            form(
                    "(.+?)(?:,? |t)(\\d{1,2}):(\\d\\d)(:\\d\\d)?(?:[.,]\\d+)?(z|[+-]\\d\\d(?::?\\d\\d)?)?",
                    NearForms::clock));

    private NearForms() {}

    /// What `text` may mean, by the first form that it has and that means anything.
    static List<String> of(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                List<String> meant = form.meaning.apply(matcher);
                if (!meant.isEmpty()) {
                    return meant;
                }
            }
        }
        return List.of();
    }

    /// A year as EDTF writes it.
    static String year(long year) {
        String digits = "%04d".formatted(Math.abs(year));
        String sign = year < 0 ? "-" : "";
        return digits.length() > 4 ? "Y" + sign + digits : sign + digits;
    }

    private static Form form(String pattern, Function<Matcher, List<String>> meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }

    private static String name(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> marked(String rest, String mark) {
        List<String> spellings =
                rest.matches("\\d{4}(-\\d\\d){0,2}|\\d{3}x") ? List.of(rest.replace('x', 'X')) : of(rest);
        return spellings.stream()
                .filter(s -> s.matches("[-Y\\dXE]+"))
                .map(s -> s + mark)
                .toList();
    }

    private static String either(Matcher m) {
        return m.group(1) != null ? m.group(1) : m.group(2);
    }

    /// Two dates of which one is meant, or both, where each can be read in one way only.
    private static List<String> set(String open, Matcher m, String close) {
        List<String> first = marked(m.group(1), "");
        List<String> second = marked(m.group(2), "");
        return first.size() == 1 && second.size() == 1
                ? List.of(open + first.getFirst() + "," + second.getFirst() + close)
                : List.of();
    }

    private static List<String> day(String year, String month, String day) {
        boolean noDay = Integer.parseInt(day) == 0;
        if (Integer.parseInt(month) == 0) {
            return noDay ? List.of(year) : List.of();
        }
        String text = year + "-" + two(month);
        return List.of(noDay ? text : text + "-" + two(day));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /// `25/12/2020`: the day and the month, in either order; with points the day comes first.
    private static List<String> dayFirst(Matcher m) {
        List<String> dayMonth = day(m.group(4), m.group(3), m.group(1));
        List<String> monthDay = day(m.group(4), m.group(1), m.group(3));
        boolean firstIsDay = m.group(2).equals(".") || Integer.parseInt(m.group(1)) > 12;
        boolean secondIsDay = Integer.parseInt(m.group(3)) > 12;
        if (firstIsDay == secondIsDay) {
            List<String> both = new ArrayList<>(dayMonth);
            both.addAll(monthDay);
            return firstIsDay ? List.of() : both;
        }
        return firstIsDay ? dayMonth : monthDay;
    }

    private static List<String> week(Matcher m) {
        try {
            int year = Integer.parseInt(m.group(1));
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group(2)))
                    .with(DayOfWeek.MONDAY);
            if (monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
                return List.of();
            }
            return m.group(3) == null
                    ? List.of(monday + "/" + monday.plusDays(6))
                    : List.of(monday.plusDays(Integer.parseInt(m.group(3)) - 1L).toString());
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private static List<String> ofYearDay(Matcher m) {
        try {
            return List.of(LocalDate.ofYearDay(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))
                    .toString());
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private static List<String> named(String year, String name, String day) {
        Integer month = MONTHS.get(name.replace(".", ""));
        return month == null ? List.of() : day(year, Integer.toString(month), day);
    }

    private static List<String> part(String year, @Nullable Integer part) {
        return part == null ? List.of() : List.of(year + "-" + part);
    }

    private static List<String> numbered(Matcher m, int before) {
        String year = m.group(1) != null ? m.group(1) : m.group(4);
        String number = m.group(2) != null ? m.group(2) : m.group(3);
        return List.of(year + "-" + (before + Integer.parseInt(number)));
    }

    /// Ten years, or a hundred: `1900s` may be either.
    private static List<String> decade(Matcher m) {
        if (m.group().matches("\\d+")) {
            return List.of();
        }
        String decade = m.group(1) + m.group(2) + "X";
        return m.group(2).equals("0") && m.group().matches("\\d+'?s")
                ? List.of(decade, m.group(1) + "XX")
                : List.of(decade);
    }

    private static List<String> century(Matcher m) {
        return century(Integer.parseInt(m.group(1)), m.group(2) != null);
    }

    private static List<String> century(int number, boolean before) {
        return number == 0 ? List.of() : List.of((before ? "-" : "") + "%02dXX".formatted(number - 1));
    }

    private static List<String> romanCentury(Matcher m) {
        int number = List.of(ROMAN).indexOf(m.group(1)) + 1;
        return century(number, m.group(2) != null);
    }

    private static long number(Matcher m) {
        String digits = m.group(1) != null ? m.group(1) : m.group(2);
        return Long.parseLong(digits.replace(",", ""));
    }

    private static List<String> ago(Matcher m) {
        String number = m.group(1) != null ? m.group(1) : m.group(3).replace(',', '.');
        String unit = m.group(2) != null ? m.group(2) : m.group(4);
        BigDecimal years = new BigDecimal(number).scaleByPowerOfTen(unit.equals("million") ? 6 : 9);
        BigDecimal plain = years.stripTrailingZeros();
        return plain.scale() > 0 ? List.of() : List.of("Y-" + plain.unscaledValue() + "E" + -plain.scale());
    }

    private static List<String> clock(Matcher m) {
        String seconds = m.group(4) == null ? "" : m.group(4);
        String zone = m.group(5) == null ? "" : m.group(5).toUpperCase(Locale.ROOT);
        String clock = "T" + two(m.group(2)) + ":" + m.group(3) + seconds + zone;
        List<String> days = m.group(1).matches("\\d{4}-\\d\\d-\\d\\d") ? List.of(m.group(1)) : of(m.group(1));
        return days.stream().map(day -> day + clock).toList();
    }
}
