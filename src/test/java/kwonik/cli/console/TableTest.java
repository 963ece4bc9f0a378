package kwonik.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsAreAlignedByCodePoints() {
        Table table = new Table(1, List.of("name", "state", "where"));
        table.add(List.of("😀é", "proven", "1–2"), List.of());
        table.add(List.of("a longer name", "moved", "3–4"), List.of("a note"));
        assertEquals(
                List.of(
                        "name           state   where",
                        "😀é             proven  1–2",
                        "a longer name  moved   3–4",
                        "    a note"),
                table.lines());
    }

    @Test
    void namesAreCutSoThatARowFitsATerminal() {
        Table table = new Table(2, List.of("event", "source", "where"));
        table.add(List.of("😀".repeat(90), "s".repeat(60), "123456–234567"), List.of());
        String row = table.lines().getLast();
        assertEquals(Table.WIDTH, row.codePointCount(0, row.length()));
        assertTrue(row.matches("😀+…  s+…  123456–234567"), row);
    }

    @Test
    void whatMovesACursorIsShownInstead() {
        Table table = new Table(1, List.of("a", "b"));
        table.add(List.of("x\n\u001b[2J", "\t"), List.of());
        assertEquals("x⏎\\u001b[2J  \\u0009", table.lines().getLast());
    }
}
