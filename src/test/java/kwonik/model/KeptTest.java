package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Copies hold what they are made of, and never change, whether there is little in them or much.
class KeptTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 1000})
    void copiesNeverChange(int size) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put("k" + i, i);
        }
        Set<String> set = new HashSet<>(map.keySet());
        Map<String, Integer> keptMap = Kept.map(map);
        Set<String> keptSet = Kept.set(set);
        assertEquals(map, keptMap);
        assertEquals(set, keptSet);
        map.put("more", -1);
        set.add("more");
        assertEquals(size, keptMap.size());
        assertEquals(size, keptSet.size());
        assertThrows(UnsupportedOperationException.class, () -> keptMap.put("x", 1));
        assertThrows(UnsupportedOperationException.class, () -> keptSet.add("x"));
    }
}
