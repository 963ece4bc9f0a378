package kwonik.axis;

/// Qualifiers on the parts of a date (ISO 8601-2:2019, 8.4): one left of a part is about that part alone, one right
/// of it also about everything before.
///
/// @param own marks left of year, month and day, two bits each
/// @param group marks right of them
record PartMarks(int own, int group) {

    static final int YEAR = 0;
    static final int MONTH = 1;
    static final int DAY = 2;

    static final PartMarks NONE = new PartMarks(0, 0);

    PartMarks withOwn(int part, int marks) {
        return new PartMarks(own | (marks << (2 * part)), group);
    }

    PartMarks withGroup(int part, int marks) {
        return new PartMarks(own, group | (marks << (2 * part)));
    }

    /// The marks that stand at a part, left or right.
    int at(int part) {
        return ((own | group) >> (2 * part)) & Marks.BOTH;
    }

    /// The marks that are about a part.
    int about(int part) {
        int marks = own >> (2 * part);
        for (int i = part; i <= DAY; i++) {
            marks |= group >> (2 * i);
        }
        return marks & Marks.BOTH;
    }

    /// All marks together.
    int any() {
        return at(YEAR) | at(MONTH) | at(DAY);
    }
}
