package kwonik.edtf;

import java.util.List;
import java.util.stream.Stream;
import kwonik.words.Printable;
import kwonik.words.Words;

/// Says why a text is not an EDTF date, and where.
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String text;
    private final String reason;
    private final int position;
    private final String[] args;

    EdtfException(String text, String reason, int position, String... args) {
        super(reason + " at " + position + " in \"" + text + "\"");
        this.text = text;
        this.reason = reason;
        this.position = position;
        this.args = args.clone();
    }

    /// The text that was read.
    public String text() {
        return text;
    }

    /// The text that was read, as a message can show it: invisible characters as escapes.
    public String shown() {
        return Printable.visible(text);
    }

    /// The reason as a key for [Words#say], such as `axis.bad.month`.
    public String reason() {
        NearReason near = NearReason.of(text);
        return near == null ? reason : near.key();
    }

    /// What the words of the reason speak about, such as the month that does not exist.
    public List<String> args() {
        NearReason near = NearReason.of(text);
        return near == null ? Stream.of(args).map(Printable::visible).toList() : near.args();
    }

    /// How it should be written where that is known: one spelling, or two where it can be read in two ways.
    ///
    /// Looked up when asked for, since many texts are tried and few of them told.
    public List<String> near() {
        return NearDate.of(text);
    }

    /// Where the trouble starts: an index into the text, from 0 to its length.
    public int position() {
        return position;
    }

    /// The reason in the words of the reader, or instead the spelling that is meant, where that is known.
    public String in(Words words) {
        List<String> near = near();
        return near.isEmpty() ? words.say(reason(), args().toArray()) : words.say(remedy(near), near.toArray());
    }

    /// The key of the sentence that names the spellings `near`.
    public static String remedy(List<String> near) {
        return near.size() > 1 ? "axis.near.two" : "axis.near";
    }
}
