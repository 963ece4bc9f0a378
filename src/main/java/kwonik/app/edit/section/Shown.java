package kwonik.app.edit.section;

import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;

/// What the form shows.
///
/// @param chronicle with that event
/// @param tag the language that its texts are written in
/// @param words of the window
public record Shown(Chronicle chronicle, Event event, String tag, Words words) {}
