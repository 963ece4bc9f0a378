package kwonik.app.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kwonik.app.session.Preferences;
import kwonik.app.settings.TextSize;
import kwonik.app.settings.ThemeChoice;

/// Theme, language, size of text and the other settings that are chosen by name, as rows of the table of commands.
public record ChoiceCommands(Preferences preferences) {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");
    public static final String THEME = "app.theme";
    public static final String LANGUAGE = "app.language";
    private static final String TEXT_SIZE = "app.textSize";

    public List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (ThemeChoice choice : ThemeChoice.values()) {
            all.add(Command.of(choice.key(), "", () -> preferences.update(settings -> settings.withTheme(choice)))
                    .choice(THEME, () -> preferences.settings().theme() == choice));
        }
        for (String tag : LANGUAGES) {
            // Each language by its own name, so that it is found by those who read only that one.
            all.add(Command.of(
                            "app.language." + tag, "", () -> preferences.update(settings -> settings.withLanguage(tag)))
                    .choice(LANGUAGE, () -> preferences.words().tag().equals(tag)));
        }
        all.addAll(textSizes());
        all.add(Command.of("app.reducedMotion", "", this::turnMotion).choice(null, this::isCalm));
        all.add(Command.of("app.largeTargets", "", this::turnTargets).choice(null, this::isLarge));
        return all;
    }

    private List<Command> textSizes() {
        List<Command> all = new ArrayList<>();
        for (int percent : TextSize.STEPS) {
            all.add(Command.of("app.textSize." + percent, "", () -> resize(percent))
                    .choice(TEXT_SIZE, () -> textSize() == percent));
        }
        // What a keyboard has under + depends on its layout: = in most, + in German ones, the number pad in any.
        all.add(Command.of("app.largerText", "Shortcut+Shift+Equals", () -> resize(TextSize.larger(textSize())))
                .or(new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN))
                .or(new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN))
                .when(() -> textSize() < TextSize.STEPS.getLast()));
        all.add(Command.of("app.smallerText", "Shortcut+Shift+Minus", () -> resize(TextSize.smaller(textSize())))
                .or(new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN))
                .when(() -> textSize() > TextSize.STEPS.getFirst()));
        all.add(Command.of("app.normalText", "Shortcut+Shift+0", () -> resize(TextSize.NORMAL)));
        return all;
    }

    private int textSize() {
        return preferences.settings().textSize();
    }

    private void resize(int percent) {
        preferences.update(settings -> settings.withTextSize(percent));
    }

    private boolean isCalm() {
        return preferences.settings().reducedMotion();
    }

    private boolean isLarge() {
        return preferences.settings().largeTargets();
    }

    private void turnTargets() {
        preferences.update(settings -> settings.withTargetsSwitched());
    }

    private void turnMotion() {
        preferences.update(settings -> settings.withMotionSwitched());
    }
}
