package kwonik;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "verify",
                "quote",
                "info",
                "help",
                "--help",
                "-h",
                "--version",
                "-V",
                "--frobnicate",
                "exprot"
            })
    void commandsAndTheirMisspellingsNeedNoWindow(String first) {
        assertTrue(Main.isCommand(new String[] {first, "x"}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"haiti.json", "folder/haiti", "pom.xml", "assets"})
    void aFileOpensTheWindow(String first) {
        assertFalse(Main.isCommand(new String[] {first}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fresh", "--fresh haiti.json", "haiti.json --fresh", "--fresh kwonik:haiti?from=1&to=2"})
    void withoutSettingsTheWindowOpensAsWell(String line) {
        assertFalse(Main.isCommand(line.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fresh export", "--fresh exprot", "--fresh --help"})
    void whatIsNoFileStaysACommandWithoutSettings(String line) {
        assertTrue(Main.isCommand(line.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kwonik:haiti?from=1&to=2", "KWONIK:haiti", "kwonik:garbage"})
    void aLinkOpensTheWindow(String first) {
        assertFalse(Main.isCommand(new String[] {first}));
    }

    @Test
    void noArgumentsOpenTheWindow() {
        assertFalse(Main.isCommand(new String[0]));
    }
}
