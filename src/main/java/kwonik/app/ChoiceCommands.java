package kwonik.app;

import java.util.ArrayList;
import java.util.List;

/// Theme, language and the other settings that are chosen by name, as rows of the table of commands.
record ChoiceCommands(Session session) {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");
    static final String THEME = "app.theme";
    static final String LANGUAGE = "app.language";

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (ThemeChoice choice : ThemeChoice.values()) {
            all.add(Command.of(choice.key(), "", () -> session.set(settings -> settings.withTheme(choice)))
                    .choice(THEME, () -> session.settingsProperty().get().theme() == choice));
        }
        for (String tag : LANGUAGES) {
            // Each language by its own name, so that it is found by those who read only that one.
            all.add(Command.of("app.language." + tag, "", () -> session.set(settings -> settings.withLanguage(tag)))
                    .choice(LANGUAGE, () -> session.words().tag().equals(tag)));
        }
        all.add(Command.of("app.reducedMotion", "", this::turnMotion).choice(null, this::isCalm));
        return all;
    }

    private boolean isCalm() {
        return session.settingsProperty().get().reducedMotion();
    }

    private void turnMotion() {
        session.set(settings -> settings.withReducedMotion(!settings.reducedMotion()));
    }
}
