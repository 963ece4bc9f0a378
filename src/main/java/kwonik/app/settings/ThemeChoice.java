package kwonik.app.settings;

import javafx.application.ColorScheme;
import kwonik.layout.picture.Look;

/// Which look the user wants: always the same, or whatever the system has.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK,
    PROJECTOR;

    public Look look(ColorScheme system) {
        return switch (this) {
            case SYSTEM -> system == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case PROJECTOR -> Look.PROJECTOR;
        };
    }

    /// The key of its name.
    public String key() {
        return switch (this) {
            case SYSTEM -> "app.theme.system";
            case LIGHT -> "app.theme.light";
            case DARK -> "app.theme.dark";
            case PROJECTOR -> "app.theme.projector";
        };
    }
}
