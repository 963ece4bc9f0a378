package kwonik.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kwonik.words.Words;

/// How an answer stands, and what is to be said of it.
///
/// @param standing of the whole
/// @param parts how each of its parts stands, in the order of the question: neighbours in time, steps
/// @param remarks in the order to say them
public record Feedback(Standing standing, List<Standing> parts, List<Message> remarks) {
    public Feedback {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /// An answer of one part.
    static Feedback of(Standing standing, List<Message> remarks) {
        return new Feedback(standing, List.of(standing), remarks);
    }

    /// The whole stands as its parts do: all of them must be accepted, and some stand.
    static Feedback ofParts(List<Standing> parts, List<Message> remarks) {
        return new Feedback(together(parts), parts, remarks);
    }

    private static Standing together(List<Standing> parts) {
        if (parts.contains(Standing.NOT_YET)) {
            return Standing.NOT_YET;
        }
        return parts.contains(Standing.STANDS) ? Standing.STANDS : Standing.UNDECIDED;
    }

    /// Which parts stand, which do not yet, and which the sources do not decide: a sentence for each that there is.
    ///
    /// @param names what the parts are called; none where there is but one, of which nothing is said
    public List<String> partsIn(Words words, List<Message> names) {
        List<String> said = new ArrayList<>();
        for (Standing each : Standing.values()) {
            String those = IntStream.range(0, Math.min(parts.size(), names.size()))
                    .filter(place -> parts.get(place) == each)
                    .mapToObj(place -> names.get(place).in(words))
                    .collect(Collectors.joining(words.say("exercise.xpart.and")));
            if (!those.isEmpty()) {
                said.add(words.say("exercise.xpart.line", each.in(words), those));
            }
        }
        return said;
    }

    /// How many parts are accepted.
    public int accepted() {
        return (int) parts.stream().filter(Standing::isAccepted).count();
    }
}
