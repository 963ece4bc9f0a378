package kwonik.export.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.edtf.words.DateWords;
import kwonik.export.common.XmlText;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.notes.Note;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// The events of a chronicle as a plain list in the first language, for readers whose browser runs no script.
final class WebList {
    /// So many events are listed: a browser without scripts shows all of them at once.
    private static final int MOST = 2_000;

    private final Chronicle chronicle;
    private final PlacedNotes notes;
    private final Words words;
    private final DateWords dates;
    private final Appendable out;

    WebList(Chronicle chronicle, PlacedNotes notes, Words words, Appendable out) {
        this.chronicle = chronicle;
        this.notes = notes;
        this.words = words;
        this.dates = new DateWords(words);
        this.out = out;
    }

    /// Writes the list.
    ///
    /// @param events in the order of time
    void write(List<Event> events) throws IOException {
        text("h1", chronicle.about().title());
        text("p", chronicle.about().summary());
        out.append("<ol>\n");
        for (Event event : events.subList(0, Math.min(MOST, events.size()))) {
            out.append("<li>");
            write(event);
            out.append("</li>\n");
        }
        out.append("</ol>\n");
        if (events.size() > MOST) {
            element("p", words.tag(), words.say("page.list.left", String.valueOf(events.size() - MOST)));
        }
        element("p", "", chronicle.about().license());
    }

    private void write(Event event) throws IOException {
        text("h2", event.title());
        element("p", words.tag(), event.when() == null ? words.say("layout.date.none") : dates.full(event.when()));
        text("p", event.details().summary());
        text("p", event.details().doubt());
        for (Excerpt excerpt : event.details().evidence().excerpts()) {
            quote(excerpt);
        }
        for (PlacedNotes.Placed placed : notes.onEvent(event.id())) {
            note(placed.note());
        }
    }

    private void note(Note note) throws IOException {
        element("p", words.tag(), words.say("page.noted.by", note.motivation().in(words)));
        element("p", "", PlainText.paragraphs(note.body().text()));
        element(
                "p",
                "",
                note.body().tags().stream()
                        .map(tag -> "#" + PlainText.line(tag))
                        .collect(Collectors.joining(" ")));
    }

    private void quote(Excerpt excerpt) throws IOException {
        // in a language that the chronicle does not tell, which is not that of the page
        element("blockquote", "", words.say("layout.quoted", excerpt.shown()));
        Source source = chronicle.source(excerpt.sourceId()).orElseThrow();
        SourceWords naming = new SourceWords(words);
        String line = words.say("layout.quotation.by", naming.byline(source), naming.kind(source));
        element("p", words.tag(), (line + " " + source.copyright()).strip());
    }

    private void text(String name, Localized text) throws IOException {
        boolean own = text.has(words.tag());
        element(name, own ? words.tag() : "en", text.in(words.tag()));
    }

    private void element(String name, String language, String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        out.append('<').append(name);
        if (!language.equals(words.tag())) {
            out.append(" lang=\"").append(XmlText.escaped(language)).append('"');
        }
        out.append('>').append(XmlText.escaped(text)).append("</").append(name).append(">\n");
    }
}
