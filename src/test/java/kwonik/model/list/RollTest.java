package kwonik.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A roll enters each id once, with a table for them only where they do not rise.
class RollTest {
    /// A part that is known by its first word.
    static String id(String part) {
        return part.split(" ", 2)[0];
    }

    private static Roll<String> roll() {
        return new Roll<>(RollTest::id);
    }

    @Test
    void idsAreFoundWhetherTheyRiseOrNot() {
        Roll<String> roll = roll();
        for (int i = 1; i < 3000; i++) {
            assertTrue(roll.add("e" + i));
        }
        assertEquals(-1, roll.placeOf("e0"));
        assertEquals(-1, roll.placeOf("e3000"));
        assertEquals(-1, roll.placeOf(""));
        assertFalse(roll.add("e500 again"));
        assertEquals(2999, roll.size());
        // from here on they do not rise any more
        assertTrue(roll.add("e0"));
        assertFalse(roll.add("e500 again"));
        assertEquals(2999, roll.placeOf("e0"));
        assertEquals(499, roll.placeOf("e500"));
        for (int i = 9000; i > 3000; i--) {
            assertTrue(roll.add("e" + i));
        }
        assertEquals(3000, roll.placeOf("e9000"));
        assertEquals(-1, roll.placeOf("e9001"));
        assertEquals("e3001", roll.get(roll.size() - 1));
    }

    @Test
    void aListStaysAsItWasWhileMoreIsEnteredAndReplaced() {
        Roll<String> roll = roll();
        for (int i = 0; i < 2500; i++) {
            roll.add("e" + i);
        }
        SharedList<String> list = roll.list();
        List<String> before = List.copyOf(list);
        roll.replace(0, "e0 newer");
        roll.replace(2499, "e2499 newer");
        roll.add("e2500");
        assertEquals(before, list);
        assertEquals("e0 newer", roll.list().getFirst());
        assertEquals("e2499 newer", roll.list().get(2499));
        assertEquals(2501, roll.list().size());
    }

    /// Hashes of [String#hashCode] alike for "Aa" and "BB", and so for all texts made of them.
    @Test
    void idsMadeToCollideElsewhereDoNotHere() {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < 1 << 10; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            hashes.add(Places.hash(id.toString()));
        }
        assertTrue(hashes.size() > 1000, () -> hashes.size() + " of 1024");
    }
}
