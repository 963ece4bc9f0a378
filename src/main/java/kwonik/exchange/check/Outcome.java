package kwonik.exchange.check;

import java.util.List;
import kwonik.exchange.check.list.Statement;
import kwonik.proof.WordRun;

/// What became of one statement of a list in the texts.
///
/// @param standing in a word
/// @param grounds on what that rests
/// @param places the passages, the most telling first; none where nothing was found
/// @param differences from the statement, or its quotation, to the text, word by word; empty where there are none
/// @param date what the text says of its date
/// @param notes what else there is to know
public record Outcome(
        Statement statement,
        Standing standing,
        Grounds grounds,
        List<TextPlace> places,
        List<WordRun> differences,
        DateFound date,
        List<CheckNote> notes) {
    public Outcome {
        places = List.copyOf(places);
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }
}
