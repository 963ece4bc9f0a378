package kwonik.exchange.common;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// An event as another format has it, filled in piece by piece; texts may have HTML in them.
public final class EventDraft {
    final int line;
    String id = "";
    boolean ownId;
    RichText title = RichText.of("");
    RichText summary = RichText.of("");
    String lane = "";
    Localized doubt = Localized.NONE;
    DateBasis basis = DateBasis.UNKNOWN;

    @Nullable
    When when;

    int importance = Event.ORDINARY_IMPORTANCE;
    final List<String> tags = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();

    /// @param line in the file, or the row of a sheet, from 1; 0 where it has none
    public EventDraft(int line) {
        this.line = line;
    }

    /// An id that another program gave; made one of ours.
    public EventDraft id(String given) {
        this.id = given;
        return this;
    }

    /// An id that was one of ours.
    public EventDraft ownId(String given) {
        this.id = given;
        this.ownId = true;
        return this;
    }

    public EventDraft title(String raw) {
        this.title = RichText.of(raw);
        return this;
    }

    public EventDraft summary(String raw) {
        this.summary = RichText.of(raw);
        return this;
    }

    /// The name of its lane; empty for the one that all events without a lane share.
    public EventDraft lane(String name) {
        this.lane = PlainText.line(RichText.of(name).text());
        return this;
    }

    /// The date; null where none is known.
    public EventDraft when(@Nullable When date) {
        this.when = date;
        return this;
    }

    /// What the file says of its date in words, or why it is in doubt.
    public EventDraft doubt(String text) {
        return doubt(Localized.of(PlainText.paragraphs(text)));
    }

    /// What is to be said of its date in our own words.
    public EventDraft doubt(Localized words) {
        this.doubt = words;
        return this;
    }

    /// How the file writes its date, where that says more than the date; nothing is in doubt by it.
    public EventDraft written(String words) {
        this.basis = new DateBasis(DateBasis.Kind.UNKNOWN, ChronicleDraft.said("report.date.written", words), "");
        return this;
    }

    /// A rank from 1 to 5; a number beyond is the nearest of them.
    public EventDraft importance(int rank) {
        this.importance = Math.clamp(rank, Event.LEAST_IMPORTANCE, Event.MOST_IMPORTANCE);
        return this;
    }

    /// One tag; an empty one, or one that is there, changes nothing.
    public EventDraft tag(String raw) {
        String tag = PlainText.line(raw);
        if (!tag.isEmpty() && !tags.contains(tag)) {
            tags.add(tag);
        }
        return this;
    }

    /// A publication or page that the event names.
    public EventDraft reference(Reference reference) {
        references.add(reference);
        return this;
    }

    /// Something of the web that the event names.
    ///
    /// @param words of the link; where empty, its host is named
    /// @param note such as who made it; or empty
    public EventDraft link(String address, String words, String note) {
        String url = WebAddress.of(address);
        String line = PlainText.line(RichText.of(words).text());
        String title = !line.isEmpty() ? line : url.isEmpty() ? PlainText.line(address) : WebAddress.host(url);
        if (title.isEmpty() && url.isEmpty()) {
            return this;
        }
        Reference named = new Reference(
                title, "", null, url, "", PlainText.line(RichText.of(note).text()));
        boolean known = references.stream()
                .anyMatch(each -> !url.isEmpty() && each.url().equals(url));
        if (!known) {
            references.add(named);
        }
        return this;
    }

    /// The date that it has so far.
    public @Nullable When when() {
        return when;
    }

    /// The words of its title so far, without markup.
    public String title() {
        return title.line();
    }

    /// The name of its lane so far.
    public String lane() {
        return lane;
    }
}
