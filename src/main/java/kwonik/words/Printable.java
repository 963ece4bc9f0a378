package kwonik.words;

/// Texts of files and of users as a terminal, a text file or a program can bear them: nothing in them moves a cursor,
/// begins a line or turns the words around them.
public final class Printable {
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char FIRST_TO_THE_LEFT = '\u0590';
    private static final char END_OF_EMBEDDING = '\u202C';

    private Printable() {}

    /// The text on one line: ends of lines as ⏎, other control characters as escapes such as `\\u001b`.
    public static String line(String text) {
        String plain = text.replaceAll("\\R", "⏎");
        StringBuilder line = new StringBuilder(plain.length());
        plain.chars().forEach(c -> {
            if (Character.isISOControl(c)) {
                escape((char) c, line);
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }

    /// A short text of which every character counts, such as a date, with invisible characters as escapes: format and
    /// control characters, and all blanks but the common one.
    public static String visible(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (isInvisible(c)) {
                escape((char) c, plain);
            } else {
                plain.append((char) c);
            }
        });
        return plain.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || (c != ' ' && Character.isSpaceChar(c));
    }

    /// JSON that means the same, without control characters and without any that turn words around.
    public static String json(String json) {
        StringBuilder plain = new StringBuilder(json.length());
        // outside of its strings JSON has none but line feeds
        json.chars().forEach(c -> {
            if ((c != '\n' && Character.isISOControl(c)) || isTurning(c)) {
                escape((char) c, plain);
            } else {
                plain.append((char) c);
            }
        });
        return plain.toString();
    }

    /// The text so that it turns nothing but itself around: overrides, embeddings and isolates are closed inside.
    /// None that was opened outside is. Letters that run to the left take no number or bracket beside them along.
    /// A text without any of these stays as it is.
    public static String isolated(String text) {
        return turns(text) ? closed(text) : text;
    }

    /// A text as somebody meant to write it: without control characters but tabs and ends of lines, and without any
    /// that
    /// turn words around. A text without any of these stays as it is.
    public static String meant(String text) {
        return text.codePoints().anyMatch(Printable::isNeverMeant)
                ? text.codePoints()
                        .filter(c -> !isNeverMeant(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isNeverMeant(int c) {
        return isTurning(c) || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    /// Whether a text has letters that run to the left.
    public static boolean hasLettersToTheLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (runsToTheLeft(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean runsToTheLeft(String text, int at) {
        if (text.charAt(at) < FIRST_TO_THE_LEFT) {
            return false;
        }
        byte direction = Character.getDirectionality(text.codePointAt(at));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Looked at for each word of each frame: no streams.
    private static boolean turns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isTurning(text.charAt(i)) || runsToTheLeft(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static String closed(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 4).append(ISOLATE);
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isTurning(c)) {
                plain.append(c);
            } else if (c == END_OF_EMBEDDING || c == END_OF_ISOLATE) {
                if (!open.isEmpty() && open.charAt(open.length() - 1) == c) {
                    open.setLength(open.length() - 1);
                    plain.append(c);
                }
            } else {
                open.append(c >= '\u2066' ? END_OF_ISOLATE : END_OF_EMBEDDING);
                plain.append(c);
            }
        }
        return plain.append(open.reverse()).append(END_OF_ISOLATE).toString();
    }

    /// Whether a character opens or closes an embedding, an override or an isolate.
    private static boolean isTurning(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static void escape(char c, StringBuilder to) {
        to.append("\\u").append(String.format("%04x", (int) c));
    }
}
