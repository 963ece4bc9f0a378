package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kwonik.exercise.Plan;

/// Chooses among what can be asked, the same for the same plan.
final class Choice {
    private final Plan plan;
    private final Random random;

    Choice(Plan plan) {
        this.plan = plan;
        // the generator of java.util.Random is specified to the bit, so that a seed holds on every machine
        this.random = new Random(plan.seed() * 31 + plan.kind().code().hashCode());
    }

    /// One of three numbers, by level.
    int byLevel(int one, int two, int three) {
        return switch (plan.level()) {
            case 1 -> one;
            case 2 -> two;
            default -> three;
        };
    }

    /// Candidates in random order: at the first level the most important ones, at the last any.
    ///
    /// @param ranked the most important first
    /// @param wanted how many will be taken
    <T> List<T> shuffled(List<T> ranked, int wanted) {
        int pool = byLevel(2 * wanted, 4 * wanted, ranked.size());
        List<T> chosen = new ArrayList<>(ranked.subList(0, Math.min(pool, ranked.size())));
        Collections.shuffle(chosen, random);
        return chosen;
    }

    /// All parts in random order.
    <T> List<T> mixed(List<T> parts) {
        List<T> mixed = new ArrayList<>(parts);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
