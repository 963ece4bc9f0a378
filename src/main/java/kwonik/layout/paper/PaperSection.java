package kwonik.layout.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts that stand below each other, on as many pages as they need.
///
/// @param fresh whether they begin on a page of their own
/// @param heading what stands above them, on each of these pages; or null
/// @param aside what stands beside them to the right, on each of these pages; or null
/// @param columns in how many columns they stand
record PaperSection(
        boolean fresh,
        @Nullable PaperPart heading,
        @Nullable PaperPart aside,
        int columns,
        List<PaperPart> parts) {
    PaperSection {
        parts = List.copyOf(parts);
    }

    /// Parts that go on where the page is.
    static PaperSection of(List<PaperPart> parts) {
        return new PaperSection(false, null, null, 1, parts);
    }

    static PaperSection headed(PaperPart heading, List<PaperPart> parts) {
        return new PaperSection(false, heading, null, 1, parts);
    }

    PaperSection onItsOwn() {
        return new PaperSection(true, heading, aside, columns, parts);
    }

    PaperSection beside(PaperPart other) {
        return new PaperSection(fresh, heading, other, columns, parts);
    }

    PaperSection in(int more) {
        return new PaperSection(fresh, heading, aside, more, parts);
    }
}
