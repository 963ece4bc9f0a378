package kwonik.export.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kwonik.archive.file.SafeFile;
import kwonik.exercise.Exercise;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.model.Chronicle;
import kwonik.words.Words;

/// The questions of an exercise as a text that Anki imports: UTF-8, headers, a note a line, fields of HTML between
/// tabs.
///
/// Who imports it again, also with other words in the chronicle, has the notes updated and not doubled: each is known
/// by
/// chronicle, plan and question. A deck of the name of the chronicle is made where there is none.
///
/// @param chronicle that the exercise was made of
/// @param exercise what is asked
/// @param words the language of the cards
public record AnkiText(Chronicle chronicle, Exercise exercise, Words words) {
    /// The ending of the files, without the dot.
    public static final String ENDING = "txt";

    private static final int GUID_BYTES = 12;

    /// Writes the file, whole or not at all.
    ///
    /// @throws IOException if it cannot be written
    public void write(Path file) throws IOException {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, out -> out.write(bytes));
    }

    /// All of the file.
    String text() {
        List<String> lines = new ArrayList<>(List.of(
                "#separator:tab",
                "#html:true",
                "#notetype:Basic",
                "#guid column:1",
                "#deck column:2",
                "#tags column:5",
                "#columns:"
                        + String.join(
                                "\t",
                                "GUID",
                                "Deck",
                                words.say("exercise.card.front"),
                                words.say("exercise.card.back"),
                                "Tags")));
        Map<String, Integer> seen = new HashMap<>();
        for (Question question : exercise.questions()) {
            AnkiCard card = new AnkiCard(chronicle, question, words);
            String id = card.id();
            int time = seen.merge(id, 1, Integer::sum);
            lines.add(String.join("\t", guid(id, time), deck(), card.front(), card.back(), tags()));
        }
        return String.join("\n", lines) + "\n";
    }

    private String guid(String question, int time) {
        Plan plan = exercise.plan();
        String whole = String.join(
                "\n",
                chronicle.about().id(),
                plan.kind().code(),
                String.valueOf(plan.level()),
                String.valueOf(plan.seed()),
                question,
                String.valueOf(time));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return "kwonik-" + HexFormat.of().formatHex(hash, 0, GUID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The name of the deck, in which colons would part it from decks below.
    private String deck() {
        String title = chronicle.about().title().in(words.tag()).replace("::", ": ");
        String plain = title.replaceAll("[\\s\\p{Cntrl}\"]+", " ").strip();
        return "Kwonik: " + (plain.isEmpty() ? "chronicle" : plain);
    }

    private String tags() {
        return "kwonik kwonik::" + exercise.plan().kind().code() + " kwonik::level-"
                + exercise.plan().level();
    }
}
