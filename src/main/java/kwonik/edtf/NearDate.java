package kwonik.edtf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The EDTF spelling of what people write for dates: `c. 1800` is `1800~`, `03/04/2020` one of two.
///
/// Nothing is read this way: a chronicle says what it means, and is told how to write it. Only readings that are
/// certain are named, and where there are two, both.
final class NearDate {

    /// Longer texts are no dates that someone wrote by hand.
    static final int LONGEST = 60;

    private static final Pattern OPEN = Pattern.compile("\\*|open|present|now|today|ongoing|aujourd.?hui|jodi a");
    private static final Pattern UNKNOWN = Pattern.compile("unknown|\\?|inconnue?|enkoni");
    private static final Pattern SINCE = Pattern.compile("(?:since|depuis|depi) (.+)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|jusqu.?(?:en|au|a)|jiska) (.+)");
    private static final Pattern BEFORE = Pattern.compile("(?:before|avant|anvan) (\\d{4})");
    private static final Pattern AFTER = Pattern.compile("(?:after|apres|apre) (\\d{4})");
    private static final Pattern TWO_ENDS = Pattern.compile(
            "(?:from |between |de |soti )?(.+?)(?: (?:to|until|a|au|rive|bis) | ?/ ?| - |(?<=[a-z\\d.]) ?–+ ?)(.+)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4}|present|now|today|open)");
    private static final Pattern SHORT_YEARS = Pattern.compile("(\\d\\d)(\\d\\d)[-/–](\\d\\d)");
    private static final Pattern SHORT_DAYS = Pattern.compile("(\\d{4}-\\d\\d-)(\\d\\d)[/–](\\d\\d)");
    private static final Pattern SHORT_MONTHS = Pattern.compile("(\\d{4}-)(\\d\\d)([/–])(\\d\\d)");
    private static final Pattern ERA = Pattern.compile(".* (bce?|av\\. ?j\\.?-?c\\.?)");

    private NearDate() {}

    /// How `text`, which is no EDTF, may be written: nothing, one spelling, or two.
    static List<String> of(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = plain(text);
        List<String> near = valid(List.of(plain.toUpperCase(Locale.ROOT).replace('–', '-')));
        if (near.isEmpty()) {
            near = valid(years(plain));
        }
        if (near.isEmpty()) {
            near = valid(NearForms.of(plain));
        }
        return near.isEmpty() ? valid(interval(plain)) : near;
    }

    /// `text` in small letters without accents, with ASCII digits, single blanks, two kinds of dashes and
    /// nothing that cannot be seen.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .replaceAll("[\u2010\u2011\u2212]", "-")
                .replaceAll("[\u2012-\u2015]", "–")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replace('’', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> valid(List<String> spellings) {
        List<String> valid = new ArrayList<>();
        for (String spelling : spellings) {
            if (isDate(spelling) && !valid.contains(spelling)) {
                valid.add(spelling);
            }
        }
        return valid;
    }

    private static boolean isDate(String text) {
        try {
            EdtfReader.read(text);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    /// Two years with a hyphen, or the second of two shortened: `1990-91`; `2009/10` may be a month as well.
    private static List<String> years(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return List.of(
                    years.group(1) + "/" + (Character.isDigit(years.group(2).charAt(0)) ? years.group(2) : ".."));
        }
        Matcher days = SHORT_DAYS.matcher(text);
        if (days.matches()) {
            return List.of(days.group(1) + days.group(2) + "/" + days.group(1) + days.group(3));
        }
        Matcher months = SHORT_MONTHS.matcher(text);
        if (months.matches()) {
            String month = months.group(1) + months.group(2);
            String range = month + "/" + months.group(1) + months.group(4);
            String day = month + "-" + months.group(4);
            boolean slash = months.group(3).equals("/");
            // beyond December are parts of a year, which are never shortened
            boolean isMonth = months.group(4).compareTo("12") <= 0;
            return isMonth ? (slash ? List.of(range, day) : List.of(range)) : List.of(slash ? day : "");
        }
        Matcher shortened = SHORT_YEARS.matcher(text);
        if (!shortened.matches()) {
            return List.of();
        }
        String century = shortened.group(1);
        String end = shortened.group(3);
        String start = century + shortened.group(2);
        boolean later = end.compareTo(shortened.group(2)) > 0;
        String month = start + "-" + end;
        return later ? List.of(month, start + "/" + century + end) : List.of(month);
    }

    private static List<String> interval(String text) {
        Matcher since = SINCE.matcher(text);
        if (since.matches()) {
            return joined(end(since.group(1)), List.of(".."));
        }
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            return joined(List.of(".."), end(until.group(1)));
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return List.of("[.." + NearForms.year(Integer.parseInt(before.group(1)) - 1) + "]");
        }
        Matcher after = AFTER.matcher(text);
        if (after.matches()) {
            return List.of("[" + NearForms.year(Integer.parseInt(after.group(1)) + 1) + "..]");
        }
        Matcher ends = TWO_ENDS.matcher(text);
        if (!ends.matches()) {
            return List.of();
        }
        String first = ends.group(1);
        Matcher era = ERA.matcher(ends.group(2));
        boolean shared = era.matches() && first.matches("\\d+");
        return joined(end(shared ? first + " " + era.group(1) : first), end(ends.group(2)));
    }

    /// All pairs of a start and an end.
    private static List<String> joined(List<String> starts, List<String> ends) {
        List<String> pairs = new ArrayList<>();
        for (String start : starts) {
            for (String end : ends) {
                pairs.add(start + "/" + end);
            }
        }
        return pairs;
    }

    private static List<String> end(String text) {
        if (OPEN.matcher(text).matches()) {
            return List.of("..");
        }
        if (UNKNOWN.matcher(text).matches()) {
            return List.of("");
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return isDate(upper) || upper.equals("..") ? List.of(upper) : valid(NearForms.of(text));
    }
}
