package kwonik.edtf.typed;

/// What a word says in a date.
///
/// @param role what it does
/// @param value of a month 1 to 12, of a day of the week 1 to 7, of a part of a year 21 to 41, of an ordinal its
/// number;
///     otherwise 0
record Sense(Role role, int value) {
    /// What words do in dates.
    enum Role {
        MONTH,
        WEEKDAY,
        /// spring, summer, autumn, winter
        SEASON,
        ORDINAL,
        /// quarter
        QUARTER,
        /// half of a year
        HALF,
        CENTURY,
        MILLENNIUM,
        /// a word for years, behind which a decade stands: les années 1990
        DECADE,
        /// a word for a year, which may stand before one: l’an 1995
        YEAR,
        /// behind a decade in Creole: ane 1990 yo
        PLURAL,
        ABOUT,
        UNSURE,
        BETWEEN,
        AND,
        OR,
        FROM,
        TO,
        SINCE,
        UNTIL,
        BEFORE,
        AFTER,
        BCE,
        CE,
        /// says nothing: the, of, in
        FILLER,
        /// the third of a time that is meant: 1 early, 2 mid, 3 late; said in tables alone
        PART,
        /// up to today; said in tables alone
        NOW
    }
}
