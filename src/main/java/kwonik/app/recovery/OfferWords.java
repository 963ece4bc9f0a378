package kwonik.app.recovery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kwonik.archive.journal.Journal.Step;
import kwonik.document.recovery.Recovery;
import kwonik.document.told.ChangeWords;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;

/// Says which changes are offered, in the language of the window.
///
/// @param zone in which the hours of the reader are
record OfferWords(Words words, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// `12 changes from 14:32, “Title”`.
    String what(Offer offer) {
        Recovery recovery = offer.recovery();
        String title = recovery.from().title().in(words.tag());
        List<Step> steps = recovery.steps();
        int many = offer.changes().size();
        return steps.isEmpty()
                ? words.say("app.recovery.what.undated", many, title)
                : words.say("app.recovery.what", many, time(steps.getLast()), title);
    }

    private String time(Step last) {
        ZonedDateTime at = last.at().atZone(zone);
        LocalDate day = at.toLocalDate();
        return day.equals(LocalDate.now(zone))
                ? TIME.format(at)
                : words.say("app.recovery.day", new DateWords(words).full(When.parse(day.toString())), TIME.format(at));
    }

    /// Where the changed chronicle is.
    String where(Recovery recovery) {
        Path file = recovery.from().file();
        if (file != null) {
            return file.toString();
        }
        return words.say(Recovering.isShipped(recovery) ? "app.recovery.shipped" : "app.recovery.begun");
    }

    /// Names the parts of the chronicle, as they are called now or were before.
    ChangeWords changes(Recovery recovery) {
        return new ChangeWords(words, List.of(recovery.after(), recovery.before()));
    }
}
