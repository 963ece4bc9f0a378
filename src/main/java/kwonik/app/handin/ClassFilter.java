package kwonik.app.handin;

import java.util.Locale;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.handin.ClassRow;
import kwonik.words.Words;

/// Which rows of a class are shown.
enum ClassFilter {
    ALL,
    NOTES,
    ANSWERS;

    boolean keeps(ClassRow row) {
        boolean answer = row.anchor() instanceof Anchor.OnAnswer;
        return switch (this) {
            case ALL -> true;
            case NOTES -> !answer;
            case ANSWERS -> answer;
        };
    }

    String in(Words words) {
        return words.say("handin.show." + name().toLowerCase(Locale.ROOT));
    }
}
