package kwonik.app.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import kwonik.app.session.Preferences;
import kwonik.app.settings.Settings;
import kwonik.edtf.When;
import kwonik.edtf.typed.TypedDate;
import kwonik.paint.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFieldTest {
    private static DateField field(String language) {
        return new DateField(new Preferences(Settings.FIRST.withLanguage(language)));
    }

    private static <T> T with(String language, Function<DateField, T> look) {
        return FxToolkit.call(() -> look.apply(field(language)));
    }

    private static List<Button> buttons(DateField field) {
        return ((Parent) field.lookup(".date-readings"))
                .getChildrenUnmodifiable().stream().map(Button.class::cast).toList();
    }

    private static String text(DateField field, String styleClass) {
        Node found = field.lookup("." + styleClass);
        return ((Label) found).getText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|about 1995|1995~|about 1995",
                "fr|vers 1995|1995~|vers 1995",
                "ht|anviwon 1995|1995~|anviwon 1995",
                "en|44 BC|-0043|44 BCE",
                "en|1990s|199X|in the 1990s",
                "en|2025-07-24|2025-07-24|Thursday 24 July 2025",
            })
    void aDateIsReadAsItIsTypedAndSaidBack(String language, String typed, String edtf, String said) {
        List<String> read = with(language, field -> {
            field.type(typed);
            return List.of(
                    Objects.requireNonNull(field.value()).edtf(),
                    text(field, "date-code"),
                    text(field, "date-reading"));
        });
        assertEquals(List.of(edtf, edtf, said), read);
    }

    @Test
    void ofTwoReadingsNeitherIsGuessedAndEachHasAButton() {
        with("en", field -> {
            field.type("04/05/2017");
            assertNull(field.value());
            assertFalse(field.isWhole());
            assertInstanceOf(TypedDate.Several.class, field.typedProperty().get());
            List<Button> both = buttons(field);
            assertEquals(
                    List.of("Thursday 4 May 2017", "Wednesday 5 April 2017"),
                    both.stream().map(Button::getText).toList());
            assertEquals("It is Thursday 4 May 2017", both.getFirst().getAccessibleText());
            both.getLast().fire();
            assertEquals(When.parse("2017-04-05"), field.value());
            assertTrue(field.isWhole());
            assertEquals(List.of(), buttons(field));
            return field;
        });
    }

    @Test
    void whatIsNoDateHasItsReasonBesideItAndStaysTyped() {
        with("en", field -> {
            field.type("the day after");
            assertNull(field.value());
            assertEquals("the day after", field.input().getText());
            assertFalse(field.input().getAccessibleHelp().isEmpty());
            field.type("");
            assertTrue(field.isWhole());
            assertNull(field.input().getAccessibleHelp());
            return field;
        });
    }

    @Test
    void aDateIsShownInWordsThatCanBeReadAgain() {
        for (String edtf : List.of(
                "1995~",
                "2025-07-24",
                "1995-04",
                "2018/..",
                "[1670,1680]",
                "2004-05-03/2004-05-05",
                "1984-06-02?",
                "2024-21",
                "-0043",
                "19XX",
                "2025-07-24T10:00:00Z",
                "1995-XX-24")) {
            for (String language : List.of("en", "fr", "ht")) {
                assertEquals(
                        When.parse(edtf),
                        with(language, field -> {
                            field.show(When.parse(edtf));
                            return Objects.requireNonNull(field.value());
                        }),
                        edtf);
            }
        }
        assertEquals("about 1995", with("en", field -> {
            field.show(When.parse("1995~"));
            return field.input().getText();
        }));
    }
}
