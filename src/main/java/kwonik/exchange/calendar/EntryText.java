package kwonik.exchange.calendar;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;

/// The text of an entry of a calendar, and the line in it that says a date which calendars cannot hold.
final class EntryText {
    private static final String PAGE = "data:text/html,";

    private EntryText() {}

    /// The description with its comments; where there is none, the one in HTML.
    static String of(CalendarPart entry) {
        StringBuilder text = new StringBuilder(plain(entry));
        for (ContentLine comment : entry.all("COMMENT")) {
            String more = comment.text().strip();
            text.append(text.isEmpty() || more.isEmpty() ? "" : "\n\n").append(more);
        }
        return text.toString();
    }

    private static String plain(CalendarPart entry) {
        String plain = entry.text("DESCRIPTION");
        if (!plain.isEmpty()) {
            return plain;
        }
        for (ContentLine line : entry.all("DESCRIPTION")) {
            String page = line.parameter("ALTREP");
            if (page.startsWith(PAGE)) {
                return decoded(page.substring(PAGE.length()));
            }
        }
        return entry.text("X-ALT-DESC");
    }

    private static String decoded(String page) {
        try {
            return URLDecoder.decode(page.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return page;
        }
    }

    /// The description that our own program wrote, without the line that says the date in words.
    static String own(CalendarPart entry) {
        String text = entry.text("DESCRIPTION");
        String said = entry.text("X-KWONIK-DATE");
        return !said.isEmpty() && text.endsWith(said)
                ? text.substring(0, text.length() - said.length()).strip()
                : text;
    }

    /// What people read of a date in a program that knows whole days and times alone.
    static String said(When when) {
        Words words = Words.in(Locale.ENGLISH);
        return words.say("calendar.date", new DateWords(words).brief(when));
    }
}
