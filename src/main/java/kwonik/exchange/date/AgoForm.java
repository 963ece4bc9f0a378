package kwonik.exchange.date;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.date.CellDate.One;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Reads years that are counted back from the present: `65 Ma`, `13.8 billion years ago`, `12,000 BP`.
///
/// The present of BP is 1950 by agreement, and nobody who writes the others means another by as much as their last
/// digit. What is given in thousands of years or finer is one of the years that round to it; for more than that the
/// zeros of EDTF’s significant digits say how sharp it is.
final class AgoForm {
    private static final int PRESENT = 1950;
    private static final long SHARPEST_ROUND = 10_000;
    private static final String NUMBER = "(\\d{1,15}(?:[., ]\\d{1,6}){0,4})";
    private static final Pattern AGO =
            Pattern.compile("((?:c|ca|circa|about|around|approx|env|environ|vers|um|etwa)\\.? ?|~ ?)?"
                    + "(?:il y a (?:environ )?|hace |vor |ha )?" + NUMBER
                    + "(?: ?(?:-|–|to|a|bis) ?" + NUMBER + ")? ?"
                    + "(ma|mya|myr|m\\.y\\.a?\\.?|millions? (?:of )?(?:years|yrs)|millions? d'annees|mio\\.? jahren?"
                    + "|millionen jahren?|millones de anos|milioni di anni|milhoes de anos"
                    + "|ga|gya|gyr|bya|b\\.y\\.a?\\.?|billions? (?:of )?(?:years|yrs)|milliards? d'annees|mrd\\.? jahren?"
                    + "|milliarden jahren?|mil millones de anos|miliard[oi] di anni|bilhoes de anos|mil milhoes de anos"
                    + "|ka|kya|kyr|thousands? (?:of )?years|mil anos|bp|years|ans|jahren?|anos|anni|yrs)"
                    + "( ?(?:ago|bp|b\\.p\\.|before present|before the present|avant le present|fa|atras|pase))?");

    private AgoForm() {}

    /// Null if the text is anything else.
    static @Nullable CellDate read(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        String folded = PlainText.folded(text).replaceFirst("(?<=\\d) (?:cal\\.? )", " ");
        Matcher ago = AGO.matcher(folded);
        if (!ago.matches()) {
            return null;
        }
        boolean said = ago.group(5) != null || folded.matches("(?:\\D*?)(?:il y a|hace|vor|ha) .*");
        long unit = unit(ago.group(4));
        if (unit == 1 && !said && !ago.group(4).equals("bp")) {
            return null;
        }
        List<BigDecimal> first = numbers(ago.group(2), unit);
        List<BigDecimal> last = ago.group(3) == null ? List.of() : numbers(ago.group(3), unit);
        if (first.isEmpty() || (ago.group(3) != null && last.isEmpty())) {
            return null;
        }
        try {
            When from = when(first.getFirst(), unit);
            When when = last.isEmpty() ? from : stretch(from, when(last.getFirst(), unit));
            if (when == null) {
                return CellReading.unreadable("order", text);
            }
            One read = new One(when, List.of(Decision.of("ago", text, when.edtf())));
            return ago.group(1) == null ? read : read.with(Decision.of("ago.about", text, when.edtf()));
        } catch (EdtfException | ArithmeticException _) {
            return CellReading.unreadable("far", text);
        }
    }

    private static @Nullable When stretch(When from, When to) {
        if (to.end() <= from.start()) {
            return null;
        }
        // a set stands at no end of a stretch: its outermost years do
        String first = from.edtf().replaceAll("^\\[|\\.\\..*$", "");
        String last = to.edtf().replaceAll("^.*\\.\\.|]$", "");
        return When.parse(first + "/" + last);
    }

    private static long unit(String word) {
        char first = word.charAt(0);
        boolean thousand = word.startsWith("k") || word.startsWith("thousand") || word.equals("mil anos");
        boolean billion = first == 'g'
                || (first == 'b' && !word.equals("bp"))
                || word.startsWith("millia")
                || word.startsWith("miliard")
                || word.startsWith("mrd")
                || word.startsWith("mil mil");
        return thousand ? 1_000 : billion ? 1_000_000_000 : first == 'm' ? 1_000_000 : 1;
    }

    /// The number of years; none if its points and commas make no number.
    private static List<BigDecimal> numbers(String text, long unit) {
        boolean groups = text.matches("\\d{1,3}(?:[., ]\\d{3})+") && (unit == 1 || !text.matches("\\d+\\.\\d{3}"));
        if (groups) {
            return List.of(new BigDecimal(text.replaceAll("[., ]", "")).multiply(BigDecimal.valueOf(unit)));
        }
        return text.matches("\\d+(?:[.,]\\d+)?")
                ? List.of(new BigDecimal(text.replace(',', '.')).multiply(BigDecimal.valueOf(unit)))
                : List.of();
    }

    private static When when(BigDecimal years, long unit) {
        BigDecimal plain = years.stripTrailingZeros();
        long number = years.setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (number >= CivilDate.MAX_YEAR) {
            throw new ArithmeticException("further back than years are counted");
        }
        // the place of the last digit that was given: 12,000 counts thousands, 4.50 Ga its second decimal
        long place = unit == 1
                ? BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -plain.scale())).longValueExact()
                : unitPlace(years, unit);
        if (number == 0 || place < SHARPEST_ROUND) {
            long half = place / 2;
            long year = PRESENT - number;
            return place == 1
                    ? When.parse(edtf(year))
                    : When.parse("[" + edtf(year - half) + ".." + edtf(year + half) + "]");
        }
        String digits = Long.toString(number);
        int unknown = Long.toString(place).length() - 1;
        int significant = Math.max(1, digits.length() - unknown);
        return When.parse("Y-" + digits + (significant == digits.length() ? "" : "S" + significant));
    }

    private static long unitPlace(BigDecimal years, long unit) {
        long place = unit;
        for (int scale = years.scale(); scale > 0 && place >= 10; scale--) {
            place /= 10;
        }
        return place;
    }

    private static String edtf(long year) {
        return YearForm.sharp(year).edtf();
    }
}
