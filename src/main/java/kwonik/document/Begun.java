package kwonik.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kwonik.archive.ChronicleWriter;
import kwonik.model.Chronicle;
import kwonik.model.Problem;

/// Documents of chronicles that are in no chronicle file yet: begun by somebody, or read from a file of another format.
public final class Begun {
    private Begun() {}

    /// The document of such a chronicle, with nothing to undo; whoever saves it is asked for a file.
    ///
    /// @param problems of what it was read from
    public static Document document(Chronicle chronicle, List<Problem> problems) {
        return Document.read(Origin.begun(() -> written(chronicle)), chronicle, problems);
    }

    /// As its file would be, written when it is wanted: that of a large one takes its time.
    private static InputStream written(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChronicleWriter.write(chronicle, out);
        return new ByteArrayInputStream(out.toByteArray());
    }
}
