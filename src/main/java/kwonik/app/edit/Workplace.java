package kwonik.app.edit;

import kwonik.app.session.Looking;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;

/// What of the window the form of an event works with.
public record Workplace(
        Preferences preferences, OpenDocument document, Looking looking, Notices notices, Tasks tasks) {}
