package kwonik.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SettingsSavingTest {
    private final List<Settings> saves = Collections.synchronizedList(new ArrayList<>());
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.FIRST);
    private SettingsSaving saving;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        saving = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> new SettingsSaving(settings, saves::add, Duration.millis(150)));
    }

    private void change(Settings to) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> settings.set(to));
    }

    private void quiet() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void oneChangeAsksForExactlyOneSave() {
        change(Settings.FIRST.withLanguage("fr"));
        quiet();
        assertEquals(List.of(Settings.FIRST.withLanguage("fr")), saves);
    }

    @Test
    void manyChangesInARowAskForOneSaveOfTheLast() {
        for (int width = 300; width < 400; width++) {
            change(Settings.FIRST.withPageWidth(width));
        }
        quiet();
        assertEquals(List.of(Settings.FIRST.withPageWidth(399)), saves);
    }

    @Test
    void aChangeTakenBackAsksForNone() {
        change(Settings.FIRST.withLanguage("fr"));
        change(Settings.FIRST);
        quiet();
        assertEquals(List.of(), saves);
    }

    @Test
    void theEndOfTheProgramDoesNotWait() {
        change(Settings.FIRST.withLanguage("ht"));
        WaitForAsyncUtils.waitForAsyncFx(5000, saving::now);
        assertEquals(1, saves.size());
        quiet();
        assertEquals(1, saves.size());
    }
}
