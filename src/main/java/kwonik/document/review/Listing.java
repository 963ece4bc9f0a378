package kwonik.document.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The first of what was found, and how much of it there is in all: a large chronicle may have more than anybody reads.
///
/// @param first in the order of the file
public record Listing<T>(List<T> first, int count) {
    /// How many are listed at most.
    public static final int MOST = 2_000;

    public Listing {
        first = List.copyOf(first);
    }

    /// Nothing at all.
    public static <T> Listing<T> none() {
        return new Listing<>(List.of(), 0);
    }

    /// How many are not listed.
    public int more() {
        return count - first.size();
    }

    /// Takes what is found, and keeps the first of it.
    static final class Collector<T> implements Consumer<T> {
        private final List<T> first = new ArrayList<>();
        private int count;

        @Override
        public void accept(T found) {
            if (count < MOST) {
                first.add(found);
            }
            count++;
        }

        Listing<T> listing() {
            return new Listing<>(first, count);
        }
    }
}
