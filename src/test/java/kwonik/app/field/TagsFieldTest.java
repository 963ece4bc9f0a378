package kwonik.app.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import kwonik.paint.FxToolkit;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

class TagsFieldTest {
    private final TagsField field =
            FxToolkit.call(() -> new TagsField(Words.in(Locale.ENGLISH), () -> List.of("harbour")));

    /// Types as the keyboard does, a letter at a time, each before the next is waited for.
    private void type(String text) {
        FxToolkit.call(() -> {
            text.codePoints().forEach(letter -> field.input().replaceSelection(Character.toString(letter)));
            return field;
        });
    }

    private String typing() {
        return FxToolkit.call(() -> field.input().getText());
    }

    private List<String> tags() {
        return FxToolkit.call(field::written);
    }

    @Test
    void aCommaMakesATagOfWhatStandsBeforeItAndWhatFollowsIsStillTyped() {
        type("abc,");
        assertEquals("", typing());
        assertEquals(List.of("abc"), tags());
        type("def; gh");
        assertEquals("gh", typing());
        assertEquals(List.of("abc", "def"), tags());
        assertEquals(List.of("abc", "def", "gh"), FxToolkit.call(field::writtenWithTyped));
    }

    @Test
    void commasOneAfterAnotherAreOne() {
        type("abc,,;");
        assertEquals("", typing());
        assertEquals(List.of("abc"), tags());
    }

    @Test
    void aListThatIsPastedIsSeveralTags() {
        FxToolkit.call(() -> {
            field.input().replaceSelection("abc, def, harbour,");
            return field;
        });
        assertEquals("", typing());
        assertEquals(List.of("abc", "def", "harbour"), tags());
    }

    @Test
    void aCommaAmongLettersPartsThem() {
        FxToolkit.call(() -> {
            field.input().setText("abcdef");
            field.input().positionCaret(3);
            field.input().replaceSelection(",");
            return field;
        });
        assertEquals("def", typing());
        assertEquals(List.of("abc"), tags());
    }
}
