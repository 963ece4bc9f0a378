package kwonik.app.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.document.Document;
import kwonik.document.Origin;
import kwonik.layout.index.ChronicleIndex;

/// An invented chronicle for tests, in no file of the user’s, which stays as it is when the shipped one changes.
public final class Frozen {
    public static final String ID = "port-lumen";

    private Frozen() {}

    public static InputStream stream() {
        return Objects.requireNonNull(Frozen.class.getResourceAsStream("/frozen/chronicle.json"));
    }

    /// Read and ready for the screen.
    public static OpenedChronicle read() {
        try (InputStream in = stream()) {
            Reading reading = ChronicleReader.read(in, OpenedChronicle.NAME);
            ChronicleIndex index = ChronicleIndex.of(reading.chronicle());
            index.tags().join();
            Origin origin = Origin.inside(OpenedChronicle.NAME, Frozen::stream);
            return new OpenedChronicle(Document.read(origin, reading.chronicle(), reading.problems()), index, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
