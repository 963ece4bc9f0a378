package kwonik.app.present;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.WindowExtension;
import kwonik.layout.page.StagePlan;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import org.jspecify.annotations.Nullable;

/// The window with an invented chronicle, and what a test finds of a presentation.
public final class Presented {
    public static final Settings SETTINGS = WindowExtension.SETTINGS.withTheme(ThemeChoice.DARK);

    private Presented() {}

    public static AudiencePane pane() {
        return Objects.requireNonNull(found());
    }

    /// The stage of the audience, or null while there is none.
    public static @Nullable AudiencePane found() {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot())
                .filter(AudiencePane.class::isInstance)
                .map(AudiencePane.class::cast)
                .findFirst()
                .orElse(null);
    }

    /// How many windows with this title are open.
    public static long windows(String title) {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && title.equals(stage.getTitle()))
                .count();
    }

    public static String read(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .collect(Collectors.joining(" "));
    }

    public static StagePlan plan(AudiencePane pane) {
        return Objects.requireNonNull(pane.plan());
    }
}
