package kwonik.export.poster;

import kwonik.layout.index.ViewLink;

/// A literal string of a PDF file (ISO 32000-1, 7.3.4.2) up to its closing bracket; a link is ASCII, so octal
/// escapes suffice.
///
/// @param text what it says; empty if it has no end where links end
/// @param end where it was read to
record PdfLiteral(String text, int end) {
    /// The longest text that is looked into, in bytes; a link is far shorter.
    private static final int LONGEST = ViewLink.LONGEST;

    static PdfLiteral at(String text, int from) {
        StringBuilder literal = new StringBuilder();
        int depth = 1;
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end) {
                i = escaped(text, i + 1, end, literal);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return new PdfLiteral(literal.toString(), i);
            }
            literal.append(c);
        }
        return new PdfLiteral("", end);
    }

    /// Reads what stands behind a backslash; returns where its last character stands.
    private static int escaped(String text, int at, int end, StringBuilder literal) {
        int digits = 0;
        while (digits < 3 && at + digits < end && "01234567".indexOf(text.charAt(at + digits)) >= 0) {
            digits++;
        }
        if (digits > 0) {
            literal.append((char) (Integer.parseInt(text.substring(at, at + digits), 8) & 0xFF));
            return at + digits - 1;
        }
        if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            literal.append(text.charAt(at));
        }
        return at;
    }
}
