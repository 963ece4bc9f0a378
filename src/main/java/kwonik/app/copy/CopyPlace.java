package kwonik.app.copy;

import java.util.function.Supplier;
import javafx.stage.Stage;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.export.ExportFile;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.notes.anchor.PlacedNotes;

/// What copies are made with.
///
/// @param photos knows where the pictures of the chronicle lie
/// @param ask lets the user choose a file
/// @param notes gives the reader’s own notes, each with its place
public record CopyPlace(
        Stage window,
        Preferences preferences,
        OpenDocument document,
        Tasks tasks,
        WindowPhotos photos,
        ExportFile.Ask ask,
        Supplier<PlacedNotes> notes) {}
