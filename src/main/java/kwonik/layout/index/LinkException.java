package kwonik.layout.index;

import java.util.Arrays;
import java.util.Locale;
import kwonik.edtf.EdtfException;
import kwonik.words.Words;

/// Says why a text is no link to a view: which part of it is missing, or has a value that cannot be.
public final class LinkException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String[] args;

    /// What can be wrong with a link; a date has words of its own.
    enum Reason {
        SCHEME,
        LONG,
        CHRONICLE,
        MISSING,
        TWICE,
        NUMBER,
        ORDER,
        IMPORTANCE,
        PERIOD,
        TORN,
        PERCENT
    }

    LinkException(Reason reason, String... args) {
        super(reason + " " + String.join(", ", args));
        this.reason = reason;
        this.args = args.clone();
    }

    LinkException(String field, EdtfException cause) {
        super(cause);
        this.reason = Reason.PERIOD;
        this.args = new String[] {field, cause.shown()};
    }

    /// Whether the text does not even begin like a link.
    public boolean isOther() {
        return reason == Reason.SCHEME;
    }

    /// The reason as a sentence that begins with a small letter.
    public String in(Words words) {
        Object[] shown = Arrays.stream(args).map(LinkWords::shown).toArray();
        if (getCause() instanceof EdtfException date) {
            shown = new Object[] {shown[0], shown[1], date.in(words)};
        }
        return words.say("layout.link.bad." + reason.name().toLowerCase(Locale.ROOT), shown);
    }
}
