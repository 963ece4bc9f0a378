package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a chronicle file chooses from is written there in words that stay.
class CodesTest {
    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(
                        "direct theme contrast claim",
                        List.of(Excerpt.Role.values()),
                        (Function<Excerpt.Role, String>) Excerpt.Role::code,
                        (Function<String, Optional<?>>) Excerpt.Role::of),
                Arguments.of(
                        "agree add framing conflict",
                        List.of(Claim.Relation.values()),
                        (Function<Claim.Relation, String>) Claim.Relation::code,
                        (Function<String, Optional<?>>) Claim.Relation::of),
                Arguments.of(
                        "stated inferred external unknown",
                        List.of(DateBasis.Kind.values()),
                        (Function<DateBasis.Kind, String>) DateBasis.Kind::code,
                        (Function<String, Optional<?>>) DateBasis.Kind::of),
                Arguments.of(
                        "date figure",
                        List.of(Difference.values()),
                        (Function<Difference, String>) Difference::code,
                        (Function<String, Optional<?>>) Difference::of),
                Arguments.of(
                        "news-report news-summary opinion dataset",
                        List.of(SourceKind.values()),
                        (Function<SourceKind, String>) SourceKind::code,
                        (Function<String, Optional<?>>) SourceKind::of));
    }

    @ParameterizedTest
    @MethodSource("choices")
    <T> void eachHasOneWord(String words, List<T> values, Function<T, String> code, Function<String, Optional<?>> of) {
        assertEquals(List.of(words.split(" ")), values.stream().map(code).toList());
        for (T value : values) {
            assertSame(value, of.apply(code.apply(value)).orElseThrow());
        }
        assertEquals(Optional.empty(), of.apply(""));
        assertEquals(Optional.empty(), of.apply(code.apply(values.getFirst()).toUpperCase(java.util.Locale.ROOT)));
    }
}
