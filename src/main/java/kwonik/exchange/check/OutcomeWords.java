package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.model.Excerpt;
import kwonik.proof.WordRun;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// Says for a reader what became of a statement.
public record OutcomeWords(Words words) {
    /// In a word or two; of what is proven also that the text gives no date for it.
    public String standing(Outcome outcome) {
        boolean undated =
                outcome.standing() == Standing.PROVEN && outcome.date().isMissing();
        return undated
                ? words.say("check.standing.proven.undated")
                : outcome.standing().in(words);
    }

    /// The text and the place, in code points; empty where nothing was found.
    public String where(Outcome outcome) {
        return outcome.places().isEmpty() ? "" : where(outcome.places().getFirst());
    }

    /// The text and the place of a passage, in code points.
    public String where(TextPlace place) {
        Excerpt excerpt = place.excerpt(place.text().name());
        return words.say(
                "check.where", place.text().name(), Integer.toString(excerpt.start()), Integer.toString(excerpt.end()));
    }

    /// All that a reader needs to judge it, a line each: the passage, the difference, the date, notes.
    public List<String> lines(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        for (TextPlace place : outcome.places()) {
            String found = PlainText.line(place.passage());
            lines.add(
                    outcome.places().size() == 1
                            ? words.say("check.line.text", found)
                            : words.say("check.line.text.at", found, where(place)));
        }
        if (!outcome.differences().isEmpty()) {
            lines.add(words.say("check.line.difference", marked(outcome.differences())));
        }
        lines.addAll(notes(outcome));
        return lines;
    }

    /// What else there is to know of it, a line each: what was looked for, the date, notes.
    public List<String> notes(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        if (outcome.grounds() == Grounds.FIGURES_AND_NAMES && outcome.standing() != Standing.CHANGED) {
            lines.add(words.say("check.line.keys", keys(outcome.places().getFirst())));
        }
        String date = outcome.date().say(outcome.statement().date(), words);
        if (!date.isEmpty()) {
            String working = outcome.date().working(words);
            lines.add(working.isEmpty() ? date : words.say("check.line.working", date, working));
        }
        outcome.notes().forEach(note -> lines.add(PlainText.line(note.say(words))));
        return lines;
    }

    private static String keys(TextPlace place) {
        return place.words().stream()
                .map(part -> place.text().text().substring(part.start(), part.end()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String marked(List<WordRun> differences) {
        StringBuilder text = new StringBuilder();
        for (WordRun difference : differences) {
            switch (difference.kind()) {
                case SAME -> text.append(difference.text());
                case REMOVED -> text.append("[-").append(difference.text()).append("-]");
                case ADDED -> text.append("{+").append(difference.text()).append("+}");
            }
        }
        return PlainText.line(text.toString());
    }
}
