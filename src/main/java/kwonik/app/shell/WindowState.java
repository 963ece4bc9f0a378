package kwonik.app.shell;

import kwonik.app.controls.WindowPhotos;
import kwonik.app.session.Browser;
import kwonik.app.session.Looking;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.settings.Settings;
import kwonik.app.task.Tasks;

/// What the rooms of one window are made with; each room is handed only what it needs of it.
public record WindowState(
        Preferences preferences,
        OpenDocument document,
        Looking looking,
        Notices notices,
        Tasks tasks,
        Browser browser,
        WindowPhotos photos) {
    /// The state of a window in which nothing is open yet.
    ///
    /// @param browser opens web addresses that a reader follows
    public static WindowState of(Settings settings, Tasks tasks, Browser browser) {
        Preferences preferences = new Preferences(settings);
        OpenDocument document = new OpenDocument();
        return new WindowState(
                preferences,
                document,
                new Looking(document, preferences, tasks),
                new Notices(),
                tasks,
                browser,
                new WindowPhotos(document, tasks));
    }

    boolean isOpen() {
        return looking.shownChronicle() != null;
    }
}
