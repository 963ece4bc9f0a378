package kwonik.export.web;

import java.io.IOException;
import java.util.List;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Source;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.notes.anchor.PlacedNotes.Placed;
import kwonik.words.PlainText;

/// The notes of a reader in a page, as texts beside the events and sources that they are on.
record WebNotes(PlacedNotes notes, WebSources sources) {
    boolean has(Event event) {
        return !notes.onEvent(event.id()).isEmpty();
    }

    /// Writes the notes on an event and its parts.
    void write(WebJson json, Event event) throws IOException {
        write(json, notes.onEvent(event.id()));
    }

    /// Writes the notes on each source and its article, by the place of the source.
    void writeOnSources(WebJson json, Chronicle chronicle) throws IOException {
        json.beginObject();
        for (Source source : chronicle.sources()) {
            List<Placed> some = notes.onSource(source.id());
            if (!some.isEmpty()) {
                write(json.name(String.valueOf(sources.number(source.id()))), some);
            }
        }
        json.endObject();
    }

    /// For each its kind, the source of its words or none, these words, the question, the text, and tags.
    private void write(WebJson json, List<Placed> some) throws IOException {
        json.beginList();
        for (Placed placed : some) {
            json.beginList().text(placed.note().motivation().code());
            switch (placed.anchor()) {
                case Anchor.OnExcerpt on ->
                    json.number(sources.number(on.excerpt().sourceId()))
                            .text(on.excerpt().shown())
                            .text("");
                case Anchor.OnClaim on ->
                    json.number(-1)
                            .text("")
                            .text(on.event()
                                    .details()
                                    .evidence()
                                    .claims()
                                    .get(on.place())
                                    .question());
                case Anchor.OnWords _, Anchor.Waiting _ ->
                    json.number(-1)
                            .text(PlainText.line(placed.note().target().quoted()))
                            .text("");
                case Anchor.OnEvent _, Anchor.OnSource _, Anchor.OnAnswer _, Anchor.Orphan _ ->
                    json.number(-1).text("").text("");
            }
            json.text(PlainText.paragraphs(placed.note().body().text()));
            json.beginList();
            for (String tag : placed.note().body().tags()) {
                json.text(PlainText.line(tag));
            }
            json.endList().endList();
        }
        json.endList();
    }
}
