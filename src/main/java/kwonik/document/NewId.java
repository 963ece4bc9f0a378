package kwonik.document;

import java.util.function.Predicate;
import kwonik.words.PlainText;

/// Makes the id of a new part from its title, once: small letters, digits and hyphens.
public final class NewId {
    private static final int LONGEST = 48;

    private NewId() {}

    /// An id that is not taken, such as `army-disbanded` or `army-disbanded-2`.
    ///
    /// @param title in any writing; of one without a Latin letter or digit nothing is left but `otherwise`
    /// @param otherwise what the part is, such as `event`
    public static String of(String title, String otherwise, Predicate<String> taken) {
        String plain = PlainText.folded(title)
                .replaceAll("['ʼ]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? otherwise : cut(plain);
        String id = stem;
        for (int number = 2; taken.test(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    /// At the end of a word, if there is one.
    private static String cut(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int end = id.lastIndexOf('-', LONGEST);
        return id.substring(0, end > 0 ? end : LONGEST);
    }
}
