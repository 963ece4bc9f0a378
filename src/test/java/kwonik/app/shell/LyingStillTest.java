package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nothing in the window grows while nobody does anything, in the ordinary size of text: whatever is laid out by its
/// own
/// width may push itself wider at each frame.
class LyingStillTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, WalkedChronicle::in);

    @ParameterizedTest
    @EnumSource
    void nothingGrows(WalkedRoom room) {
        assertEquals(List.of(), new KeyboardWalk(room.open(app)).growing(app));
    }
}
