package kwonik.layout.page;

import java.util.Optional;
import kwonik.edtf.When;
import kwonik.edtf.calendar.Precision;
import kwonik.edtf.words.DateWords;
import kwonik.layout.index.ChronicleIndex;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The stretch of time that a step of a story looks at, as far as there is anything of the chronicle in it.
///
/// A step may ask for a time in which the chronicle has nothing. Then the whole chronicle is shown, under its own
/// dates, and the time that was asked for is named beside it.
///
/// @param index of the chronicle
/// @param asked the time that the step names, or null
public record StepTime(ChronicleIndex index, @Nullable When asked) {

    /// Whether the chronicle has nothing in the time asked for.
    boolean isOutside() {
        return asked != null && index.isTimed() && (start(asked) >= index.end() || end(asked) <= index.begin());
    }

    /// Where the time asked for begins, or the chronicle does.
    double from() {
        double whole = index.whole().start();
        return asked == null || isOutside() ? whole : Math.max(whole, start(asked));
    }

    /// Where the time asked for ends, or the chronicle does.
    double to() {
        double whole = index.whole().end();
        return asked == null || isOutside() ? whole : Math.min(whole, end(asked));
    }

    private double start(When when) {
        boolean open = when.startIsOpen() || when.startIsUnknown();
        return open ? Math.min(index.whole().start(), (double) when.start()) : (double) when.start();
    }

    private double end(When when) {
        boolean open = when.endIsOpen() || when.endIsUnknown();
        return open ? Math.max(index.whole().end(), (double) when.end()) : (double) when.end();
    }

    /// What is shown, in few words: the time asked for, or that of the whole chronicle.
    public String brief(Words words) {
        return shown().map(new DateWords(words)::brief).orElse("");
    }

    /// What is shown, in words, with the days of the week: the time asked for, or that of the whole chronicle.
    String full(Words words) {
        return shown().map(new DateWords(words)::full).orElse("");
    }

    private Optional<When> shown() {
        if (asked == null || !index.isTimed()) {
            return Optional.empty();
        }
        boolean named = !isOutside() && asked.precision() != Precision.LARGER;
        return Optional.of(named ? asked : When.years(index.begin(), index.end()));
    }

    /// What to say of a time in which there is nothing; nothing of any other.
    String note(Words words) {
        return asked != null && isOutside() ? words.say("layout.slide.outside", new DateWords(words).brief(asked)) : "";
    }
}
