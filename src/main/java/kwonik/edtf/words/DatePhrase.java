package kwonik.edtf.words;

import kwonik.edtf.calendar.Season;
import kwonik.words.Words;

/// A date in words as it stands inside a longer phrase, with what the words around it need to know: its kind.
///
/// A language writes its articles and contractions by kind: *jusqu’en 2018*, *jusqu’au printemps 2018*, *jusqu’à
/// l’été 2018*. The bundles hold which month and part of a year is of which kind, and every form of every kind.
///
/// @param text the date without an article
/// @param kind the last part of the keys of its forms, such as `axis.until.day`
record DatePhrase(String text, String kind) {

    static final String PLAIN = "plain";
    static final String DAY = "day";
    static final String THE = "the";
    static final String PLURAL = "plural";
    /// Words that bring an article of their own: *a date between …*.
    static final String SOME = "some";
    static final String AGO = "ago";

    static DatePhrase month(Words words, int month, String text) {
        return new DatePhrase(text, words.say("axis.kind.months").split(" ", -1)[month - 1]);
    }

    static DatePhrase season(Words words, int season, String text) {
        return new DatePhrase(text, words.say("axis.kind.parts").split(" ", -1)[season - Season.FIRST]);
    }

    /// The date with its article: `the 19th century`.
    String the(Words words) {
        return form(words, "axis.the", "");
    }

    /// The date in one of its forms; what the form puts behind a remark (`1985, day unknown`) is set apart from it.
    ///
    /// @param form the key without the kind
    /// @param remarkEnd the key that ends a remark, or nothing
    String form(Words words, String form, String remarkEnd) {
        boolean remark = !remarkEnd.isEmpty() && hasRemark(words);
        return words.say(form + "." + kind, remark ? words.say(remarkEnd, text) : text);
    }

    boolean hasRemark(Words words) {
        return text.contains(words.say("axis.comma"));
    }

    /// This date as an estimate: `about 1985`.
    DatePhrase about(Words words) {
        boolean articleInside = words.say("axis.about.rule").equals("before");
        return articleInside
                ? new DatePhrase(words.say("axis.about.inner", the(words)), kind.equals(DAY) ? DAY : PLAIN)
                : new DatePhrase(words.say("axis.about.inner", text), kind);
    }

    DatePhrase with(String otherText) {
        return new DatePhrase(otherText, kind);
    }
}
