package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.exercise.AuthorQuestion;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// Chooses quotations whose source is to be told.
final class AuthorMaker {
    private static final int FEWEST = 2;
    private static final int MOST_SOURCES = 5;
    private static final int SHORTEST = 5;

    private AuthorMaker() {}

    static List<AuthorQuestion> make(Material material, Choice choice) {
        int wanted = choice.byLevel(4, 5, 6);
        List<Source> sources = material.quotedSources();
        if (sources.size() < 2) {
            return List.of();
        }
        List<Source> choices = sources.subList(0, Math.min(MOST_SOURCES, sources.size()));
        List<AuthorQuestion> told = candidates(material, choices);
        // the words that gave it away can only be marked where the reason names some: those come first
        List<AuthorQuestion> first = choice.shuffled(told, wanted);
        List<AuthorQuestion> sorted = new ArrayList<>(
                first.stream().filter(question -> !question.named().isEmpty()).toList());
        first.stream().filter(question -> question.named().isEmpty()).forEach(sorted::add);
        List<AuthorQuestion> turns =
                Material.inTurns(sorted, question -> question.author().id());
        if (turns.size() < FEWEST
                || turns.stream()
                                .map(question -> question.author().id())
                                .distinct()
                                .count()
                        < 2) {
            return List.of();
        }
        return choice.mixed(apart(turns, wanted));
    }

    /// The first that are wanted, without those whose quotation is a part of another’s.
    private static List<AuthorQuestion> apart(List<AuthorQuestion> all, int wanted) {
        List<AuthorQuestion> kept = new ArrayList<>();
        for (AuthorQuestion next : all) {
            boolean within = kept.stream().anyMatch(other -> overlap(next.quotation(), other.quotation()));
            if (kept.size() < wanted && !within) {
                kept.add(next);
            }
        }
        return kept;
    }

    private static boolean overlap(Excerpt one, Excerpt other) {
        return one.shown().contains(other.shown()) || other.shown().contains(one.shown());
    }

    /// One question for each quotation that only one source has, and that does not name it, those of the most important
    /// events first.
    private static List<AuthorQuestion> candidates(Material material, List<Source> choices) {
        Map<String, Set<String>> sourcesOf = new HashMap<>();
        material.chronicle()
                .excerpts()
                .forEach(entry -> sourcesOf
                        .computeIfAbsent(entry.getValue().shown(), _ -> new HashSet<>())
                        .add(entry.getValue().sourceId()));
        Set<String> seen = new HashSet<>();
        List<AuthorQuestion> found = new ArrayList<>();
        material.ranked().stream()
                .flatMap(event -> event.details().evidence().quoted().stream())
                .filter(excerpt -> excerpt.words() >= SHORTEST)
                .filter(excerpt ->
                        sourcesOf.getOrDefault(excerpt.shown(), Set.of()).size() == 1)
                .filter(excerpt -> seen.add(excerpt.shown()))
                .forEach(excerpt -> choices.stream()
                        .filter(source -> source.id().equals(excerpt.sourceId()) && !names(excerpt, source))
                        .forEach(source -> found.add(new AuthorQuestion(
                                excerpt, source, choices, QuotedWords.of(source.kindReason(), excerpt)))));
        return found;
    }

    private static boolean names(Excerpt excerpt, Source source) {
        String publisher = source.publication().publisher();
        return (!publisher.isEmpty() && excerpt.exact().contains(publisher))
                || source.publication().authors().stream()
                        .anyMatch(author ->
                                !author.family().isEmpty() && excerpt.exact().contains(author.family()));
    }
}
