package kwonik.exchange.date;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.typed.TypedDate;
import kwonik.exchange.date.CellDate.One;
import kwonik.words.Printable;
import org.jspecify.annotations.Nullable;

/// Reads one text by the forms that it may have, the strict ones first.
///
/// @param habits how dates are written in its file
/// @param depth 1 within one end of a stretch of time
record CellReading(DateHabits habits, int depth) {
    /// Before a year they may say until when, or before our era.
    private static final String DASHES = "–—‒―‐‑";
    private static final String EDTF_LETTERS = "XYEST~?%.,[]{}/:+-Z ";

    CellDate read(String cell) {
        String text = cleaned(cell);
        if (NoDateWords.are(text)) {
            return new CellDate.NoDate();
        }
        if (text.length() > 1 && DASHES.indexOf(text.charAt(0)) >= 0 && isDigit(text.charAt(1))) {
            return unreadable("dash", text, text.substring(1));
        }
        if (text.length() > TypedDate.LONGEST) {
            return new CellDate.Unreadable("axis.typed.long", List.of());
        }
        CellDate strict = strict(text);
        if (strict != null) {
            return strict;
        }
        CellDate edtf = edtf(text);
        if (edtf == null) {
            edtf = MonthForm.read(text);
        }
        if (edtf != null) {
            return edtf;
        }
        CellDate loose = depth == 0 ? StretchForm.read(text, this) : null;
        if (loose == null) {
            loose = AgoForm.read(text);
        }
        return loose == null ? WordForm.read(text, habits) : loose;
    }

    /// What is written in digits and signs.
    private @Nullable CellDate strict(String text) {
        One plain = IsoForm.plain(text);
        if (plain == null) {
            plain = IsoForm.timed(IsoForm.signed(text), habits);
        }
        if (plain != null) {
            return plain;
        }
        CellDate read = YearForm.read(text, habits);
        if (read == null) {
            Figures figures = Figures.of(text);
            read = figures == null ? null : new FigureForm(text, figures, habits).read();
        }
        if (read == null) {
            read = CountedDayForm.read(text);
        }
        return read == null && text.indexOf(':') > 0 ? ClockForm.read(text, this) : read;
    }

    private static @Nullable CellDate edtf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && EDTF_LETTERS.indexOf(c) < 0) {
                return null;
            }
        }
        try {
            When when = When.parse(text);
            // a set of one is how librarians mark what they inferred, and is one in EDTF, too
            return new One(when, List.of());
        } catch (EdtfException _) {
            return null;
        }
    }

    /// Blanks of all kinds as one blank, a minus as a hyphen, without quotation marks around.
    static String cleaned(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        boolean blank = false;
        for (int i = 0; i < cell.length() && text.length() <= TypedDate.LONGEST; i++) {
            char c = cell.charAt(i);
            if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                if (blank && !text.isEmpty()) {
                    text.append(' ');
                }
                blank = false;
                text.append(digit(c));
            }
        }
        String clean = text.toString();
        if (clean.length() > 1 && clean.charAt(0) == '−' && isDigit(clean.charAt(1))) {
            clean = '-' + clean.substring(1);
        }
        boolean quoted = clean.length() > 2 && "\"'“”’".indexOf(clean.charAt(0)) >= 0;
        if (quoted && "\"'“”’".indexOf(clean.charAt(clean.length() - 1)) >= 0) {
            return clean.substring(1, clean.length() - 1).strip();
        }
        // a spreadsheet is told by an apostrophe that what follows is text
        return quoted && clean.charAt(0) == '\'' && isDigit(clean.charAt(1)) && clean.length() > 3
                ? clean.substring(1)
                : clean;
    }

    private static char digit(char c) {
        return c > '\u007F' && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static CellDate.Unreadable unreadable(String key, String... texts) {
        List<String> args = new ArrayList<>();
        for (String text : texts) {
            args.add(Printable.visible(text));
        }
        return new CellDate.Unreadable("celldate." + key, args);
    }

    /// From one date to another, if that is one.
    static @Nullable When between(When from, When to) {
        boolean ends = from.shape() == Shape.DATE && to.shape() == Shape.DATE && to.end() > from.start();
        return ends ? When.between(from, to) : null;
    }
}
