package kwonik.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import kwonik.model.Chronicle;

/// Documents that somebody has edited by chance, for tests of other rooms.
public final class RandomChronicles {
    private RandomChronicles() {}

    /// A small document in no file.
    public static Document inside() {
        try {
            return Chronicles.inside();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A document after some edits.
    ///
    /// @param fresh the number of the first id that these make
    public static Document edited(Document from, long seed, int fresh, int many) {
        RandomEdits edits = new RandomEdits(seed, fresh);
        Document now = from;
        for (int i = 0; i < many; i++) {
            now = now.with(edits.next(now.chronicle()));
        }
        return now;
    }

    /// A chronicle after some edits, as a file would have it.
    public static Chronicle edited(Chronicle from, long seed, int fresh, int many) {
        RandomEdits edits = new RandomEdits(seed, fresh);
        Chronicle now = from;
        for (int i = 0; i < many; i++) {
            now = edits.next(now).change().apply(now);
        }
        return now;
    }
}
