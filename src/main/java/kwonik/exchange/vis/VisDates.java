package kwonik.exchange.vis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.FieldDates;
import kwonik.exchange.web.ScriptDate;
import org.jspecify.annotations.Nullable;

/// Reads dates as vis-timeline does: numbers, and texts of digits alone, are milliseconds since 1970.
final class VisDates {
    private static final DateHabits HABITS = DateHabits.UNKNOWN.withOrder(DateHabits.Order.MONTH_FIRST);
    private static final Pattern EXTENDED = Pattern.compile("([+-])(\\d{6})((?:-\\d\\d){0,2}(?:T.*)?)");
    private static final Pattern MILLIS = Pattern.compile("\\d{1,18}");
    private static final Pattern ASP = Pattern.compile("/Date\\((-?\\d{1,18})(?:[+-]\\d{4})?\\)/");
    /// Fewer digits than this may have been meant as a year.
    private static final int YEAR_DIGITS = 4;

    private final Remarks remarks;
    private final FieldDates texts;

    VisDates(List<Literal.Obj> items, Remarks remarks) {
        List<String> all = new ArrayList<>();
        for (Literal.Obj item : items) {
            for (String name : List.of("start", "end")) {
                Literal value = item.get(name);
                if (value != null && ScriptDate.of(value) instanceof ScriptDate.Written written) {
                    String plain = plain(written.text());
                    if (!MILLIS.matcher(plain).matches()) {
                        all.add(plain);
                    }
                }
            }
        }
        this.remarks = remarks;
        this.texts = FieldDates.of(all, HABITS, remarks);
    }

    /// The date of a field; null if there is none, or none that can be read.
    @Nullable
    When read(String place, @Nullable Literal value, DateNotes notes) {
        if (value == null) {
            return null;
        }
        if (value instanceof Literal.Text text) {
            String line = text.value().strip();
            Matcher asp = ASP.matcher(line);
            String millis = asp.matches() ? asp.group(1) : MILLIS.matcher(line).matches() ? line : "";
            if (!millis.isEmpty()) {
                return fixed(place, value.line(), line, ScriptDate.millis(millis), notes);
            }
        }
        ScriptDate date = ScriptDate.of(value);
        return date instanceof ScriptDate.Written written
                ? written(place, value.line(), written.text().strip(), notes)
                : fixed(place, value.line(), value.plain(), date, notes);
    }

    private @Nullable When fixed(String place, int line, String written, ScriptDate date, DateNotes notes) {
        if (!(date instanceof ScriptDate.Fixed fixed)) {
            String code = date instanceof ScriptDate.Code some ? some.text() : written;
            notes.add(code);
            remarks.decided(line, place, "vis.date.code", code);
            return null;
        }
        if (!fixed.instant()) {
            return fixed.when();
        }
        if (!written.isEmpty() && written.length() <= YEAR_DIGITS) {
            notes.add(written);
            remarks.ambiguous(
                    line, place, "vis.date.short", written, fixed.when().edtf());
        } else {
            remarks.decidedOnce("vis.date.millis");
        }
        return fixed.when();
    }

    private @Nullable When written(String place, int line, String text, DateNotes notes) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher extended = EXTENDED.matcher(text);
        if (!extended.matches()) {
            return texts.read(line, place, text, notes);
        }
        int year = Integer.parseInt(extended.group(2)) * (extended.group(1).equals("-") ? -1 : 1);
        if (Math.abs(year) <= 9_999) {
            return texts.read(line, place, plain(text), notes);
        }
        if (!extended.group(3).isEmpty()) {
            notes.add(text);
            remarks.decided(line, place, "web.date.far", text);
        }
        return new PlainDate(year, (byte) 0, (byte) 0, (byte) 0);
    }

    /// A year of six digits with a sign, with four digits where that is enough.
    private static String plain(String written) {
        String text = written.strip();
        Matcher extended = EXTENDED.matcher(text);
        boolean near = extended.matches() && extended.group(2).startsWith("00");
        return near
                ? (extended.group(1).equals("-") ? "-" : "") + extended.group(2).substring(2) + extended.group(3)
                : text;
    }
}
