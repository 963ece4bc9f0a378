package kwonik.exchange.check.list;

import java.util.HashMap;
import java.util.Map;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// What a column, a field or a labelled line of a pasted list holds.
enum ListRole {
    DATE(
            "date dates when day time year fecha cuando ano dat ane annee jour month mois mes mwa dia jou quand periode period datum le kile"),
    END("end enddate fin hasta until finish"),
    TITLE("title headline titre titulo tit name nom heading"),
    STATEMENT(
            "event events statement claim text description details summary content fact facts what happening evenement"
                    + " evenements fait faits texte enonce resume quoi affirmation evento eventos hecho hechos texto descripcion"
                    + " afirmacion evenman fe tekst deskripsyon deklarasyon kisa entry development key happened"),
    QUOTE("quote quotes quotation quotations excerpt evidence passage extract wording citation citations extrait preuve"
            + " cita citas evidencia sitasyon prev verbatim"),
    SOURCE("source sources article articles reference references ref refs url link outlet publication newspaper origin"
            + " origine journal lien fuente fuentes referencia articulo enlace sous atik lyen referans publisher"),
    NUMBER("no nr num number numero n id index nimewo"),
    NOTES("notes footnotes bibliography bibliographie bibliografia notas works");

    private static final Map<String, ListRole> BY_WORD = new HashMap<>();
    private static final int MOST_WORDS = 4;

    static {
        for (ListRole role : values()) {
            for (String word : role.words.split(" ", -1)) {
                BY_WORD.putIfAbsent(word, role);
            }
        }
    }

    private final String words;

    ListRole(String words) {
        this.words = words;
    }

    /// The role that a heading of a column names; null if it names none that is known.
    static @Nullable ListRole of(String heading) {
        String folded = PlainText.folded(heading).replaceAll("[^a-z]+", " ").strip();
        if (folded.isEmpty()) {
            return null;
        }
        ListRole whole = BY_WORD.get(folded.replace(" ", ""));
        if (whole != null) {
            return whole;
        }
        String[] parts = folded.split(" ", -1);
        if (parts.length > MOST_WORDS) {
            return null;
        }
        ListRole found = null;
        for (String part : parts) {
            ListRole role = BY_WORD.get(part);
            // “source quote”, “exact quote from the article”: the words are more than where they are from
            if (role == QUOTE || (found == null && role != null)) {
                found = role;
            }
        }
        return found;
    }
}
