package kwonik.app.notes;

import java.io.IOException;
import java.nio.file.Path;
import kwonik.app.session.Notice;
import kwonik.archive.file.SafeFile;
import kwonik.notes.file.NotesWriter;
import org.jspecify.annotations.Nullable;

/// The files of a hand-in.
///
/// @param notes the copy of the notes
/// @param paper the PDF to read beside it; null for none
record HandInFiles(Path notes, @Nullable Path paper) {
    /// Writes them, each whole or not at all, the notes first; says what became of it. Not for the FX thread.
    Notice write(NotesPaper content) {
        byte[] json = NotesWriter.bytes(content.notebook());
        try {
            SafeFile.write(notes, out -> out.write(json));
        } catch (IOException e) {
            return Notice.of("mynotes.unsaved", notes.toString(), e);
        }
        if (paper == null) {
            return Notice.done("mynotes.handIn.saved", name(notes));
        }
        try {
            String missing = content.write(paper);
            return missing.isEmpty()
                    ? Notice.done("mynotes.handIn.saved.both", name(notes), name(paper))
                    : Notice.of("mynotes.handIn.saved.letters", name(notes), name(paper), missing);
        } catch (IOException e) {
            return Notice.of("mynotes.handIn.saved.alone", name(notes), e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
