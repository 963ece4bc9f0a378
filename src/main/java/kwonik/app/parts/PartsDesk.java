package kwonik.app.parts;

import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;

/// What of the window the pages of the pane work with.
record PartsDesk(Preferences preferences, OpenDocument document, Notices notices) {}
