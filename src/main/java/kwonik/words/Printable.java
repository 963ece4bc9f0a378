package kwonik.proof;

/// Texts of files as one line can show them.
public final class Printable {
    private static final int PICTURES = 0x2400;

    private Printable() {}

    /// The text on one line: ends of lines as ⏎, other control characters as their pictures (␉, ␛), so that nothing in
    /// a file moves the cursor of a terminal.
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replaceAll("\\R", "⏎").codePoints().map(Printable::shown).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int shown(int codePoint) {
        if (!Character.isISOControl(codePoint)) {
            return codePoint;
        }
        return codePoint < ' ' ? PICTURES + codePoint : codePoint == 0x7F ? '␡' : '\uFFFD';
    }
}
