package kwonik.edtf;

/// Qualifiers on the parts of a date (ISO 8601-2:2019, 8.4): one left of a part is about that part alone, one right
/// of it also about everything before.
///
/// @param own marks left of year, month and day, two bits each
/// @param group marks right of them
public record PartQualifiers(int own, int group) {

    public static final int YEAR = 0;
    public static final int MONTH = 1;
    public static final int DAY = 2;

    static final PartQualifiers NONE = new PartQualifiers(0, 0);

    PartQualifiers withOwn(int part, int marks) {
        return new PartQualifiers(own | (marks << (2 * part)), group);
    }

    PartQualifiers withGroup(int part, int marks) {
        return new PartQualifiers(own, group | (marks << (2 * part)));
    }

    /// The marks that stand at a part, left or right.
    int at(int part) {
        return ((own | group) >> (2 * part)) & Qualifiers.BOTH;
    }

    /// The marks that are about a part.
    public int about(int part) {
        int marks = own >> (2 * part);
        for (int i = part; i <= DAY; i++) {
            marks |= group >> (2 * i);
        }
        return marks & Qualifiers.BOTH;
    }

    /// All marks together.
    int any() {
        return at(YEAR) | at(MONTH) | at(DAY);
    }
}
