package kwonik.exchange.further;

/// A date with a precision from 0 (a billion years) to 11 (a day), as Wikidata counts them, in EDTF.
final class WikidataDate {
    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;
    private static final int FOUR_DIGITS = 9_999;

    private WikidataDate() {}

    static String edtf(long year, int month, int day, int precision) {
        String text =
                Math.abs(year) > FOUR_DIGITS ? "Y" + year : (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
        if (precision >= MONTH && month > 0 && Math.abs(year) <= FOUR_DIGITS) {
            String more = "-%02d".formatted(month);
            return precision >= DAY && day > 0 ? text + more + "-%02d".formatted(day) : text + more;
        }
        if (precision >= YEAR) {
            return text;
        }
        // decades begin with a year that ends in 0; centuries and millennia are counted from their year 1
        int blurred = YEAR - precision;
        if (year > 0 && year <= FOUR_DIGITS && blurred <= 3) {
            long stem = blurred == 1 ? year / 10 : (year - 1) / (blurred == 2 ? 100 : 1_000);
            return "%0".concat((4 - blurred) + "d").formatted(stem) + "X".repeat(blurred);
        }
        int digits = Math.max(4, String.valueOf(Math.abs(year)).length());
        return text + "S" + Math.max(1, digits - blurred);
    }
}
