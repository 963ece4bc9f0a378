package kwonik.exchange.check;

import kwonik.edtf.When;
import kwonik.edtf.typed.Mention;
import kwonik.edtf.words.DateWords;
import kwonik.exchange.check.list.DateSaid;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What the text says of the date of a statement.
///
/// @param kind how it compares with the date of the list
/// @param mention the date that the text names; null where it names none
/// @param said that date in the words of the text, or empty
/// @param text in which it stands; null where none does
public record DateFound(
        Kind kind,
        @Nullable Mention mention,
        String said,
        @Nullable CheckText text) {
    /// How the date of the text compares with that of the list.
    public enum Kind {
        /// the sentence gives the same date, be it more or less sharp
        SAME,
        /// the only date of the paragraph, before the passage, is the same
        SAME_NEARBY,
        /// the sentence gives another date
        OTHER,
        /// the date lies after the day on which the text was published
        AFTER_THE_TEXT,
        /// the passage gives no date, and the text names this one elsewhere
        ELSEWHERE,
        /// the text gives no date here
        NONE,
        /// the list gives no date
        NOT_SAID,
        /// the date of the list cannot be read
        UNREADABLE,
        /// there is no passage
        NOT_SOUGHT
    }

    static final DateFound NOT_SOUGHT = new DateFound(Kind.NOT_SOUGHT, null, "", null);

    /// Whether it contradicts the list.
    public boolean differs() {
        return kind == Kind.OTHER || kind == Kind.AFTER_THE_TEXT;
    }

    /// Whether the list gives a date, and the text gives none for the passage.
    public boolean isMissing() {
        return kind == Kind.NONE || kind == Kind.ELSEWHERE;
    }

    /// In a sentence; empty where nothing was sought.
    ///
    /// @param list the date of the list
    public String say(DateSaid list, Words words) {
        Mention named = mention;
        CheckText source = text;
        When issued = source == null ? null : source.issued();
        DateWords dates = new DateWords(words);
        return switch (kind) {
            case NOT_SOUGHT -> "";
            case SAME, SAME_NEARBY, OTHER, ELSEWHERE -> {
                String key = "check.date." + key();
                String meant = named == null ? "" : dates.full(named.when());
                yield words.say(key, said, meant, list.text());
            }
            case AFTER_THE_TEXT -> words.say("check.date.after", list.text(), issued == null ? "" : dates.full(issued));
            case NONE -> words.say("check.date.none");
            case NOT_SAID ->
                named == null
                        ? words.say("check.date.notsaid")
                        : words.say("check.date.notsaid.named", said, dates.full(named.when()));
            case UNREADABLE -> words.say("check.date.unreadable", list.text());
        };
    }

    private String key() {
        return switch (kind) {
            case SAME -> "same";
            case SAME_NEARBY -> "nearby";
            case ELSEWHERE -> "elsewhere";
            default -> "other";
        };
    }

    /// How the date that the text names is worked out; empty where it stands there whole.
    public String working(Words words) {
        return mention == null ? "" : mention.working().say(words);
    }

    static DateFound of(Kind kind, CheckText text, @Nullable Mention mention) {
        String said = mention == null ? "" : text.text().substring(mention.start(), mention.end());
        return new DateFound(kind, mention, said.replaceAll("\\s+", " "), text);
    }
}
