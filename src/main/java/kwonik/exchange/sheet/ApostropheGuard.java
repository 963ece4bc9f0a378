package kwonik.exchange.sheet;

/// Keeps spreadsheet programs from taking a text in a CSV file for a formula, by an apostrophe in front of it, and
/// takes
/// that away again.
///
/// Programs run what begins with `=`, `+`, `-` or `@` in a CSV file, even in quotation marks. An apostrophe stops that
/// in all of them, and stays where it is when they save the file. A text that begins with apostrophes and such a sign
/// gets one more, so that `plain(guarded(text))` is `text` for every text. Only files that we have written are guarded:
/// who reads one, known by the names of its columns, asks for `plain`; in files of others an apostrophe is a letter.
public final class ApostropheGuard {
    /// The last are the same signs as Japanese keyboards write them.
    private static final String SIGNS = "=+-@\t\r＝＋－＠";

    private ApostropheGuard() {}

    /// A text as it is written.
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /// A text as it was before it was written.
    public static String plain(String written) {
        return written.startsWith("'") && isFormula(written) ? written.substring(1) : written;
    }

    private static boolean isFormula(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && SIGNS.indexOf(text.charAt(i)) >= 0;
    }
}
