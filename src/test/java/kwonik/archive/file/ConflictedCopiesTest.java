package kwonik.archive.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Copies that sync services make are known by their names, and nothing else is taken for one.
class ConflictedCopiesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan (Ana's conflicted copy 2026-11-28).json       | true
            plan (Ana’s Laptop's conflicted copy).json         | true
            plan (conflicted copy 2026-11-28 101500).json      | true
            plan (Copie en conflit de Ana 2026-11-28).json     | true
            plan (Copia en conflicto de Ana 2026-11-28).json   | true
            plan.sync-conflict-20261128-101500-ABCDEFG.json    | true
            plan_conflict-20200101-101500.json                 | true
            plan (conflict in the north).json                  | false
            plan 2.json                                        | false
            plan (1).json                                      | false
            plan-LAPTOP.json                                   | false
            plan of the conflict.json                          | false
            planet (conflicted copy 2026-11-28).json           | false
            plan (conflicted copy 2026-11-28).txt              | false
            """)
    void aCopyIsKnownByItsName(String name, boolean copy) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{}");
        Path other = Files.writeString(folder.resolve(name), "{}");
        assertEquals(copy ? List.of(other) : List.of(), ConflictedCopies.beside(file));
    }

    @Test
    void aFolderOfThatNameIsNoCopyAndAMissingOneHasNone() throws IOException {
        Files.createDirectory(folder.resolve("plan (conflicted copy).json"));
        assertEquals(List.of(), ConflictedCopies.beside(folder.resolve("plan.json")));
        assertEquals(List.of(), ConflictedCopies.beside(folder.resolve("gone/plan.json")));
    }
}
