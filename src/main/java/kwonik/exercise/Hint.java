package kwonik.exercise;

import java.util.List;

/// Evidence to look at on the way to an answer, by wish.
///
/// @param code names it: `lane`, `quotation`, `year`, `sources`, `others`, `around`, `working`, `bearer`
/// @param lines what there is to see; those of an order belong to its cards, one for each, empty where it has none
public record Hint(String code, List<Message> lines) {
    public Hint {
        lines = List.copyOf(lines);
    }

    /// What it is called.
    public Message name() {
        return Message.of("exercise.hint." + code);
    }
}
