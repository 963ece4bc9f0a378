package kwonik.edtf;

/// The qualifiers of ISO 8601-2:2019, 8.2 as two bits: `?` uncertain, `~` approximate, and `%` for both.
public final class Qualifiers {

    public static final int NONE = 0;
    public static final int UNCERTAIN = 1;
    static final int APPROXIMATE = 2;
    public static final int BOTH = UNCERTAIN | APPROXIMATE;

    private static final String SIGNS = "?~%";

    private Qualifiers() {}

    /// The bits of a sign, [#NONE] if it is none.
    static int of(char sign) {
        return SIGNS.indexOf(sign) + 1;
    }

    /// The sign of the bits, empty for [#NONE].
    static String sign(int marks) {
        return marks == NONE ? "" : SIGNS.substring(marks - 1, marks);
    }

    public static boolean uncertain(int marks) {
        return (marks & UNCERTAIN) != 0;
    }

    public static boolean approximate(int marks) {
        return (marks & APPROXIMATE) != 0;
    }

    /// By how many half units a date so marked widens on either side.
    static int halves(int marks) {
        return marks == BOTH ? 2 : Integer.bitCount(marks);
    }
}
