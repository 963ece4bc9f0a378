package kwonik.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Copies that cannot be changed, small where little is in them and quick where much is.
///
/// [Map#copyOf] and [Set#copyOf] look for a free slot one by one: names in a row, such as `k1`, `k2` and so on, make
/// that quadratic.
public final class Kept {
    private static final int FEW = 64;

    private Kept() {}

    static <V> Map<String, V> map(Map<String, V> all) {
        return all.size() <= FEW ? Map.copyOf(all) : Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    public static Set<String> set(Set<String> all) {
        return all.size() <= FEW ? Set.copyOf(all) : Collections.unmodifiableSet(new HashSet<>(all));
    }
}
