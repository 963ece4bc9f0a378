package kwonik.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import kwonik.paint.FxToolkit;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

class DigitsFieldTest {
    @Test
    void lettersThatAreTypedIntoDigitsAreNotTaken() {
        TextField field =
                FxToolkit.call(() -> new FormRows(Words.in(Locale.ENGLISH)).digits("app.export.width", 12, "some"));
        FxToolkit.call(() -> {
            field.end();
            for (String each : List.of("3", "a", "4", ",", "5")) {
                field.replaceSelection(each);
            }
            return field;
        });
        assertEquals("12345", FxToolkit.call(field::getText));
    }
}
