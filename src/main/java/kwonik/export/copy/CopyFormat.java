package kwonik.export.copy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kwonik.archive.FileKind;

/// A format in which a copy of a chronicle can be written.
public enum CopyFormat {
    /// Our own, with everything.
    CHRONICLE("chronicle", "json"),
    /// One web page that needs nothing else.
    WEB_PAGE("web-page", "html"),
    /// A table for any spreadsheet, which can be read again and merged.
    XLSX("xlsx", "xlsx"),
    /// The same columns as plain text.
    CSV("csv", "csv"),
    /// iCalendar, for the calendars of phones and schools.
    CALENDAR("calendar", "ics"),
    /// TimelineJS 3, for web pages of schools and newspapers.
    TIMELINEJS("timelinejs", "timelinejs.json"),
    /// The sheet of TimelineJS, to be uploaded to a spreadsheet on the web.
    TIMELINEJS_SHEET("timelinejs-sheet", "timelinejs.csv"),
    /// vis-timeline, for web pages with a script.
    VIS("vis", "vis.json"),
    /// Markwhen, a timeline as plain text.
    MARKWHEN("markwhen", "mw"),
    /// CSL-JSON, for programs that manage literature: the sources alone.
    CSL("csl", "csl.json");

    private final String code;
    private final String ending;

    CopyFormat(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    /// The word for it on a command line.
    public String code() {
        return code;
    }

    /// The ending of its files, without the first dot; some have a dot within.
    public String ending() {
        return ending;
    }

    /// The key of its name in words; with `.about`, of the sentence that says what it is good for.
    public String key() {
        return "copy.format." + code;
    }

    /// Whether it is for reading and has words of ours in it, so that somebody chooses its language.
    public boolean hasLanguage() {
        return ending.endsWith("html");
    }

    /// Whether notes of a reader have room in it.
    public boolean hasNotes() {
        return this == WEB_PAGE;
    }

    /// The format with this word.
    public static Optional<CopyFormat> named(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /// The format that the ending of a name tells; of two the longer counts.
    public static Optional<CopyFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each.isEndingOf(name))
                .max(Comparator.comparingInt(each -> each.ending.length()));
    }

    /// Whether a file with this name is of this format; a chronicle has two endings.
    public boolean isNameOf(Path file) {
        return isEndingOf(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
    }

    private boolean isEndingOf(String name) {
        return name.endsWith("." + ending)
                || (this == CHRONICLE && FileKind.named(Path.of(name)) == FileKind.CHRONICLE);
    }
}
