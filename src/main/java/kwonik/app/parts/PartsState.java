package kwonik.app.parts;

import kwonik.model.Chronicle;
import kwonik.words.Words;

/// What the pane shows.
///
/// @param chronicle whose parts they are
/// @param tag the language that its texts are written in
/// @param words of the window
record PartsState(Chronicle chronicle, String tag, Words words) {}
