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

    @Test
    void noArgumentsOpenTheWindow() {
        assertFalse(Main.isCommand(new String[0]));
    }
}
