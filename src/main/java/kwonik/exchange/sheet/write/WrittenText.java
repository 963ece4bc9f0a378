package kwonik.exchange.sheet.write;

/// Texts with the letters that a format can hold.
final class WrittenText {
    private WrittenText() {}

    /// A text in which nothing stands that no text file holds: zeros and halves of pairs become `U+FFFD`.
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) {
                StringBuilder whole = new StringBuilder(text);
                for (int j = i; j < whole.length(); j++) {
                    if (isBroken(text, j)) {
                        whole.setCharAt(j, '\uFFFD');
                    }
                }
                return whole.toString();
            }
        }
        return text;
    }

    private static boolean isBroken(String text, int at) {
        char letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return letter == '\0'
                || (Character.isLowSurrogate(letter) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))));
    }

    /// A text as it stands in the XML of a workbook: what XML cannot hold is written as `_x000D_`, and so is what would
    /// look like it.
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '_' -> xml.append(looksEscaped(text, i) ? "_x005F_" : "_");
                default -> {
                    boolean held =
                            letter >= ' ' ? letter < '\uFFFE' && !isBroken(text, i) : "\t\n".indexOf(letter) >= 0;
                    xml.append(held ? String.valueOf(letter) : String.format("_x%04X_", (int) letter));
                }
            }
        }
        return xml.toString();
    }

    private static boolean looksEscaped(String text, int at) {
        return text.length() > at + 6 && text.substring(at, at + 7).matches("_x[0-9A-Fa-f]{4}_");
    }
}
