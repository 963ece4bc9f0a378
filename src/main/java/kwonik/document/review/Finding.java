package kwonik.document.review;

import java.util.List;
import kwonik.document.merge.FieldPath;
import kwonik.model.Problem;
import kwonik.words.Words;

/// Something in a chronicle that is wrong, doubtful, or still wanted, and the field in which to see to it.
public sealed interface Finding {
    /// Where it is.
    FieldPath path();

    /// What it is, in a sentence, without its place.
    String said(Words words);

    /// What somebody may want to look at again.
    ///
    /// @param key of the sentence
    /// @param args its facts
    record Doubtful(FieldPath path, String key, List<Object> args) implements Finding {
        public Doubtful {
            args = List.copyOf(args);
        }

        @Override
        public String said(Words words) {
            return words.say("document.review." + key, args.toArray());
        }
    }

    /// What is wrong with the file that the chronicle was read from.
    record InFile(FieldPath path, Problem problem) implements Finding {
        @Override
        public String said(Words words) {
            return problem.what(words) + " " + problem.remedy(words);
        }
    }

    /// A field that was changed here and in the file, each in its way.
    record Undecided(FieldPath path) implements Finding {
        @Override
        public String said(Words words) {
            return words.say("document.review.undecided");
        }
    }
}
