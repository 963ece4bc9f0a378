package kwonik.app.session;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kwonik.app.settings.Settings;
import kwonik.layout.picture.Look;
import kwonik.words.Words;

/// What was chosen for the window: its settings, and the look and language that come of them.
public final class Preferences {
    private final ReadOnlyObjectWrapper<Settings> settings;
    /// What a pointer is to hit is at least so high and wide, in pixels (WCAG 2.2, 2.5.8).
    private static final double LEAST_TARGET = 24;
    /// What a finger is to hit (WCAG 2.2, 2.5.5).
    private static final double LARGE_TARGET = 44;

    private final ObservableValue<Look> look;
    private final ReadOnlyObjectWrapper<Words> words;
    private final ObservableValue<Boolean> reducedMotion;
    private final ObservableValue<Double> target;

    public Preferences(Settings first) {
        settings = new ReadOnlyObjectWrapper<>(first);
        Platform.Preferences system = Platform.getPreferences();
        look = Bindings.createObjectBinding(
                () -> settings.get().theme().look(system.getColorScheme()).scaled(textScale()),
                settings,
                system.colorSchemeProperty());
        words = new ReadOnlyObjectWrapper<>(wordsIn(first.language()));
        // Each Words keeps its own caches, so a new one is made only when the language changes, not for every setting.
        settings.subscribe((old, now) -> {
            if (!old.language().equals(now.language())) {
                words.set(wordsIn(now.language()));
            }
        });
        reducedMotion = Bindings.createObjectBinding(
                () -> settings.get().reducedMotion() || system.isReducedMotion(),
                settings,
                system.reducedMotionProperty());
        target = settings.map(now -> now.largeTargets() ? LARGE_TARGET : LEAST_TARGET);
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    /// Changes the settings; listeners hear of it once.
    public void update(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }

    public ObservableValue<Look> lookProperty() {
        return look;
    }

    /// The look of the window, in the size of text that was chosen; see [#textScale].
    public Look look() {
        return look.getValue();
    }

    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public Words words() {
        return words.get();
    }

    public ObservableValue<Boolean> reducedMotionProperty() {
        return reducedMotion;
    }

    /// How high and wide whatever can be pressed is at least, in pixels, whatever the size of text.
    public ObservableValue<Double> targetProperty() {
        return target;
    }

    public double target() {
        return target.getValue();
    }

    /// By how much the reader wants text and drawings larger than they are at 100 %.
    public double textScale() {
        return settings.get().textSize() / 100.0;
    }

    private static Words wordsIn(String tag) {
        return Words.in(tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag));
    }
}
