package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// With large targets whatever can be pressed is large enough for a finger, in French and in a small size of text too.
class TouchTest {
    private static final double FINGER = 44;

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(
            WindowExtension.SETTINGS.withTargetsSwitched().withTextSize(90).withLanguage("fr"), WalkedChronicle::in);

    @ParameterizedTest
    @EnumSource
    void allIsLargeEnoughForAFingerAndHasANameInTheLanguageOfTheWindow(WalkedRoom room) {
        KeyboardWalk walk = new KeyboardWalk(room.open(app));
        List<String> faults = new ArrayList<>();
        app.run(() -> {
            faults.addAll(walk.smallerThan(FINGER));
            faults.addAll(walk.unnamed());
        });
        assertEquals(List.of(), faults, String.join("\n", faults));
    }
}
