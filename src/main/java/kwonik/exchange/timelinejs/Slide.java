package kwonik.exchange.timelinejs;

import kwonik.exchange.common.EventDraft;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.Ends;

/// A slide of TimelineJS, from whichever of its formats: one event.
///
/// @param event with its id, texts and lane
/// @param dates as far as they could be read
/// @param written both dates as the file has them
/// @param display what is shown in the place of the date; or empty
/// @param notes what could not be read of the dates
record Slide(EventDraft event, Ends dates, String written, String display, DateNotes notes, Medium medium) {}
