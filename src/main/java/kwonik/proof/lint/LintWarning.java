package kwonik.proof.lint;

import kwonik.model.Claim;
import kwonik.model.Difference;
import kwonik.model.Excerpt;
import kwonik.proof.QuotedShare;
import kwonik.words.Printable;
import kwonik.words.Words;

/// Something in a chronicle that a curator may want to look at again; never an error.
public sealed interface LintWarning {
    /// The event it is about; empty where it is about none.
    String eventId();

    /// What kind it is, for programs: the same in every language.
    String code();

    /// One line for a reader.
    String line(Words words);

    /// A quotation of more words than Kwonik ships.
    ///
    /// @param number of the excerpt within its event, from 1
    /// @param length in words
    record LongQuotation(String eventId, String sourceId, int number, int length) implements LintWarning {
        @Override
        public String code() {
            return "long-quotation";
        }

        @Override
        public String line(Words words) {
            return words.say(
                    "proof.lint.long-quotation",
                    Printable.line(eventId),
                    Printable.line(sourceId),
                    Integer.toString(number),
                    Integer.toString(length),
                    Integer.toString(Excerpt.MOST_WORDS));
        }
    }

    /// A curated event with fewer than two references.
    ///
    /// @param references how many it has, 0 or 1
    record FewReferences(String eventId, int references) implements LintWarning {
        @Override
        public String code() {
            return "few-references";
        }

        @Override
        public String line(Words words) {
            return words.say("proof.lint.few-references", Printable.line(eventId), references);
        }
    }

    /// A claim without an excerpt: its question has no quoted answer.
    ///
    /// @param question in English
    record EmptyClaim(String eventId, String question) implements LintWarning {
        @Override
        public String code() {
            return "empty-claim";
        }

        @Override
        public String line(Words words) {
            return words.say("proof.lint.empty-claim", Printable.line(eventId), Printable.line(question));
        }
    }

    /// A word of our own title or summary that, of all texts given, only an opinion has.
    ///
    /// @param sourceId of the opinion
    /// @param word as we write it
    record OpinionWord(String eventId, String sourceId, String word) implements LintWarning {
        @Override
        public String code() {
            return "opinion-word";
        }

        @Override
        public String line(Words words) {
            return words.say(
                    "proof.lint.opinion-word", Printable.line(eventId), Printable.line(sourceId), Printable.line(word));
        }
    }

    /// An entry of the glossary that stands in no text of a language of the chronicle.
    ///
    /// @param form as it should stand there
    record UnusedTerm(String termId, String language, String form) implements LintWarning {
        @Override
        public String eventId() {
            return "";
        }

        @Override
        public String code() {
            return "unused-term";
        }

        @Override
        public String line(Words words) {
            return words.say(
                    "proof.lint.unused-term", Printable.line(termId), Printable.line(form), Printable.line(language));
        }
    }

    /// An entry of the glossary without a language that the chronicle has.
    record UntranslatedTerm(String termId, String language) implements LintWarning {
        @Override
        public String eventId() {
            return "";
        }

        @Override
        public String code() {
            return "untranslated-term";
        }

        @Override
        public String line(Words words) {
            return words.say("proof.lint.untranslated-term", Printable.line(termId), Printable.line(language));
        }
    }

    /// Quotations that hold more than a third of an article.
    record LargeShare(QuotedShare share) implements LintWarning {
        @Override
        public String eventId() {
            return "";
        }

        @Override
        public String code() {
            return "quoted-share";
        }

        @Override
        public String line(Words words) {
            return words.say("proof.lint.quoted-share", Printable.line(share.sourceId()), share.line(words));
        }
    }

    /// A date of which nothing says how it is known.
    record NoDateBasis(String eventId) implements LintWarning {
        @Override
        public String code() {
            return "no-date-basis";
        }

        @Override
        public String line(Words words) {
            return words.say("proof.lint.no-date-basis", Printable.line(eventId));
        }
    }

    /// A quotation that is said to report its event, and shares no name and no number with it.
    ///
    /// @param number of the excerpt within its event, from 1
    record StrangeExcerpt(String eventId, String sourceId, int number) implements LintWarning {
        @Override
        public String code() {
            return "strange-excerpt";
        }

        @Override
        public String line(Words words) {
            return words.say(
                    "proof.lint.strange-excerpt",
                    Printable.line(eventId),
                    Printable.line(sourceId),
                    Integer.toString(number));
        }
    }

    /// A claim that one source alone answers, and that says how several answers stand to each other.
    ///
    /// @param question in English
    record SingleAnswer(String eventId, String question, Claim.Relation relation) implements LintWarning {
        @Override
        public String code() {
            return "single-answer";
        }

        @Override
        public String line(Words words) {
            return words.say(
                    "proof.lint.single-answer", Printable.line(eventId), Printable.line(question), relation.code());
        }
    }

    /// A doubt that names differing dates or figures, of an event without the mark of it.
    record MissingMark(String eventId, Difference difference) implements LintWarning {
        @Override
        public String code() {
            return "missing-mark";
        }

        @Override
        public String line(Words words) {
            return words.say("proof.lint.missing-mark." + difference.code(), Printable.line(eventId));
        }
    }

    /// A mark of a difference that no doubt tells of.
    record UnexplainedMark(String eventId) implements LintWarning {
        @Override
        public String code() {
            return "unexplained-mark";
        }

        @Override
        public String line(Words words) {
            return words.say("proof.lint.unexplained-mark", Printable.line(eventId));
        }
    }
}
