package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kwonik.exercise.RelationQuestion;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Source;

/// Chooses pairs of answers.
final class RelationMaker {
    private static final int FEWEST = 2;

    private RelationMaker() {}

    static List<RelationQuestion> make(Material material, Choice choice) {
        int wanted = choice.byLevel(3, 4, 6);
        List<RelationQuestion> pairs = new ArrayList<>();
        for (Event event : material.ranked()) {
            for (Claim claim : event.details().evidence().claims()) {
                pair(material, event, claim).ifPresent(pairs::add);
            }
        }
        if (pairs.size() < FEWEST) {
            return List.of();
        }
        List<RelationQuestion> turns = Material.inTurns(
                choice.shuffled(pairs, wanted), pair -> pair.claim().relation());
        return choice.mixed(turns.subList(0, Math.min(wanted, turns.size())));
    }

    /// Of three sources that do not all say the same, any two may stand to each other as the curator says or not: only
    /// two are a pair.
    private static Optional<RelationQuestion> pair(Material material, Event event, Claim claim) {
        List<Source> sources = claim.sources().stream()
                .flatMap(id -> material.chronicle().source(id).stream())
                .toList();
        boolean isPair = sources.size() == 2 || (sources.size() > 2 && claim.relation() == Claim.Relation.AGREE);
        if (!isPair
                || claim.question().isEmpty()
                || claim.answers().stream().anyMatch(answer -> answer.exact().isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new RelationQuestion(event, claim, sources.get(0), sources.get(1)));
    }
}
