package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kwonik.document.merge.Differences;
import kwonik.document.merge.FieldChange;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.document.told.ChangeWords;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every change of a chronicle can be said in words, in each language.
class ChangeWordsTest {
    private static ChangeWords words(String tag, Chronicle... known) {
        return new ChangeWords(Words.in(Locale.of(tag)), List.of(known));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title/fr                          | en | Title (French)
            title/fr                          | fr | Titre (français)
            title/de                          | en | Title (de)
            when                              | ht | Dat
            pictures/quay.png                 | en | Picture, quay.png
            pictures/quay.png/credit          | en | Picture, quay.png: Credit
            pictures/quay.png/alt/fr          | en | Picture, quay.png: Text for those who do not see it (French)
            excerpts/a 0-12 direct            | en | Quotation
            excerpts/order                    | en | Quotation, Order
            claims/How many?/note/ht          | en | Question, How many?: Note (Haitian Creole)
            container-title                   | en | Publisher
            """)
    void aFieldIsSaid(String path, String tag, String said) {
        FieldPath field = new FieldPath(Parts.Kind.EVENT, "e", List.of(path.split("/")));
        assertEquals(said, words(tag).field(field).replace('\u00a0', ' '));
    }

    @Test
    void aPartIsCalledByItsNameInAnyOfTheStates() throws IOException {
        Chronicle chronicle = Chronicles.inside().chronicle();
        Event event = chronicle.events().getFirst();
        FieldPath path = new FieldPath(Parts.Kind.EVENT, event.id(), List.of());
        String title = event.title().in("en");
        assertEquals(
                "Event “" + title + "”",
                words("en", Blank.document("Mine", "Events", "en").chronicle(), chronicle)
                        .part(path));
        assertEquals("Event “gone”", words("en").part(new FieldPath(Parts.Kind.EVENT, "gone", List.of())));
        assertEquals("nothing", words("en").value(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void everyDifferenceOfAnyTwoChroniclesHasWords(String tag) throws IOException {
        int told = 0;
        for (int seed = 0; seed < 40; seed++) {
            Chronicle before = Chronicles.inside().chronicle();
            Chronicle after = before;
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < 20; i++) {
                after = edits.next(after).change().apply(after);
            }
            ChangeWords words = words(tag, before, after);
            for (FieldChange change : Differences.between(Parts.of(before), Parts.of(after))) {
                told++;
                assertFalse(words.line(change.path()).isBlank());
                for (String value : List.of(words.value(change.before()), words.value(change.after()))) {
                    assertFalse(value.isBlank());
                    assertFalse(value.matches("(?s).*\\w+(\\[\\w+=|@[0-9a-f]{5}).*"), value);
                }
            }
        }
        assertTrue(told > 300, "changes: " + told);
    }

    @Test
    void aStepIsSaidByTheTitleOfItsEvent() throws IOException {
        Chronicle chronicle = Chronicles.inside().chronicle();
        Event event = chronicle.events().getFirst();
        Story.Step step = new Story.Step(event.id(), null, false, false, Localized.of("Look here."));
        String title = event.title().in("en");
        assertEquals(title + " · Look here.", words("en", chronicle).value(Optional.of(List.of(step))));
        assertEquals(event.id() + " · Look here.", words("en").value(Optional.of(step)));
    }

    @Property(tries = 200)
    void bothSidesOfAChangeAreSaidDifferently(@ForAll long seed) throws IOException {
        Document now = Chronicles.inside();
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < 12; i++) {
            Document next = now.with(edits.next(now.chronicle()));
            ChangeWords words = new ChangeWords(Words.in(Locale.ENGLISH), List.of(next.chronicle(), now.chronicle()));
            for (FieldChange change : Differences.between(Parts.of(now.chronicle()), Parts.of(next.chronicle()))) {
                String[] sides = words.change(change).split(" → ", 2);
                if (sides.length == 2 && !change.path().names().contains(FieldPath.ORDER)) {
                    assertNotEquals(sides[0], sides[1], change::toString);
                }
            }
            now = next;
        }
    }
}
