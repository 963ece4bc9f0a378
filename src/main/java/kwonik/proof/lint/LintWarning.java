package kwonik.proof.lint;

import java.util.List;
import kwonik.image.ImageFault;
import kwonik.model.Claim;
import kwonik.model.Difference;
import kwonik.model.Excerpt;
import kwonik.proof.QuotedShare;
import kwonik.words.Printable;
import kwonik.words.Words;

/// Something in a chronicle that a curator may want to look at again; never an error.
public sealed interface LintWarning {
    /// The event it is about; empty where it is about none.
    default String eventId() {
        return "";
    }

    /// What kind it is, for programs: the same in every language.
    default String code() {
        return switch (this) {
            case LongQuotation _ -> "long-quotation";
            case FewReferences _ -> "few-references";
            case EmptyClaim _ -> "empty-claim";
            case OpinionWord _ -> "opinion-word";
            case UnusedTerm _ -> "unused-term";
            case UntranslatedTerm _ -> "untranslated-term";
            case LargeShare _ -> "quoted-share";
            case NoDateBasis _ -> "no-date-basis";
            case StrangeExcerpt _ -> "strange-excerpt";
            case SingleAnswer _ -> "single-answer";
            case MissingMark _ -> "missing-mark";
            case UnexplainedMark _ -> "unexplained-mark";
            case PictureFile _ -> "picture-file";
            case PictureAlt _ -> "picture-alt";
            case PictureCredit _ -> "picture-credit";
            case PictureLicense _ -> "picture-license";
        };
    }

    /// One line for a reader.
    default String line(Words words) {
        String key = "proof.lint." + code();
        return switch (this) {
            case LongQuotation(String event, String source, int number, int length) ->
                say(words, key, event, source, number, length, Excerpt.MOST_WORDS);
            case FewReferences(String event, int references) ->
                // the number decides between two sentences
                words.say(key, Printable.line(event), references);
            case EmptyClaim(String event, String question) -> say(words, key, event, question);
            case OpinionWord(String event, String source, String word) -> say(words, key, event, source, word);
            case UnusedTerm(String term, String language, String form) -> say(words, key, term, form, language);
            case UntranslatedTerm(String term, String language) -> say(words, key, term, language);
            case LargeShare(QuotedShare share) -> say(words, key, share.sourceId(), share.line(words));
            case NoDateBasis(String event) -> say(words, key, event);
            case StrangeExcerpt(String event, String source, int number) -> say(words, key, event, source, number);
            case SingleAnswer(String event, String question, Claim.Relation relation) ->
                say(words, key, event, question, relation.code());
            case MissingMark(String event, Difference difference) -> say(words, key + "." + difference.code(), event);
            case UnexplainedMark(String event) -> say(words, key, event);
            case PictureFile(String event, String file, ImageFault fault) ->
                say(words, key, event, words.say("layout.picture.fault." + fault.code(), file));
            case PictureAlt(String event, String file) -> say(words, key, event, file);
            case PictureCredit(String event, String file) -> say(words, key, event, file);
            case PictureLicense(String event, String file) -> say(words, key, event, file);
        };
    }

    private static String say(Words words, String key, Object... facts) {
        return words.say(
                key,
                List.of(facts).stream()
                        .map(fact -> Printable.line(fact.toString()))
                        .toArray());
    }

    /// A quotation of more words than Kwonik ships.
    ///
    /// @param number of the excerpt within its event, from 1
    /// @param length in words
    record LongQuotation(String eventId, String sourceId, int number, int length) implements LintWarning {}

    /// A curated event with fewer than two references.
    ///
    /// @param references how many it has, 0 or 1
    record FewReferences(String eventId, int references) implements LintWarning {}

    /// A claim without an excerpt: its question has no quoted answer.
    ///
    /// @param question in English
    record EmptyClaim(String eventId, String question) implements LintWarning {}

    /// A word of our own title or summary that, of all texts given, only an opinion has.
    ///
    /// @param sourceId of the opinion
    /// @param word as we write it
    record OpinionWord(String eventId, String sourceId, String word) implements LintWarning {}

    /// An entry of the glossary that stands in no text of a language of the chronicle.
    ///
    /// @param form as it should stand there
    record UnusedTerm(String termId, String language, String form) implements LintWarning {}

    /// An entry of the glossary without a language that the chronicle has.
    record UntranslatedTerm(String termId, String language) implements LintWarning {}

    /// Quotations that hold more than a third of an article.
    record LargeShare(QuotedShare share) implements LintWarning {}

    /// A date of which nothing says how it is known.
    record NoDateBasis(String eventId) implements LintWarning {}

    /// A quotation that is said to report its event, and shares no name and no number with it.
    ///
    /// @param number of the excerpt within its event, from 1
    record StrangeExcerpt(String eventId, String sourceId, int number) implements LintWarning {}

    /// A claim that one source alone answers, and that says how several answers stand to each other.
    ///
    /// @param question in English
    record SingleAnswer(String eventId, String question, Claim.Relation relation) implements LintWarning {}

    /// A doubt that names differing dates or figures, of an event without the mark of it.
    record MissingMark(String eventId, Difference difference) implements LintWarning {}

    /// A mark of a difference that no doubt tells of.
    record UnexplainedMark(String eventId) implements LintWarning {}

    /// A picture whose file cannot be shown.
    record PictureFile(String eventId, String file, ImageFault fault) implements LintWarning {}

    /// A picture without words for who does not see it.
    record PictureAlt(String eventId, String file) implements LintWarning {}

    /// A picture of which nothing says whose it is.
    record PictureCredit(String eventId, String file) implements LintWarning {}

    /// A picture of which nothing says under which licence it may be shown.
    record PictureLicense(String eventId, String file) implements LintWarning {}
}
