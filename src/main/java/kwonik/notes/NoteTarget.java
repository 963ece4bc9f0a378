package kwonik.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;

/// What a note is on: a part of the chronicle, words of an article, or a question of an exercise.
public sealed interface NoteTarget {
    /// The event that the note is on, or on a part of; empty for articles and exercises.
    default Optional<String> event() {
        return Optional.empty();
    }

    /// The source that the note is on, or on words of; empty for events, claims and exercises.
    default Optional<String> source() {
        return Optional.empty();
    }

    /// The words of others that the note quotes, to be shown; empty where there are none.
    default String quoted() {
        return "";
    }

    /// A whole event.
    record OfEvent(String eventId) implements NoteTarget {
        @Override
        public Optional<String> event() {
            return Optional.of(eventId);
        }
    }

    /// A claim of an event, known by its question: its place may come to be another.
    ///
    /// @param place among the claims of the event when it was noted, from 0
    /// @param question in English, as it was then
    record OfClaim(String eventId, int place, String question) implements NoteTarget {
        /// @throws IllegalArgumentException if the place is below zero
        public OfClaim {
            if (place < 0) {
                throw new IllegalArgumentException("a claim stands at 0 or above, not " + place);
            }
            question = WholeLetters.of(question);
        }

        /// The claim that stands at a place of an event now.
        public static OfClaim of(Event event, int place) {
            Claim claim = event.details().evidence().claims().get(place);
            return new OfClaim(event.id(), place, claim.question().in("en"));
        }

        @Override
        public Optional<String> event() {
            return Optional.of(eventId);
        }

        @Override
        public String quoted() {
            return WholeLetters.typed(question);
        }
    }

    /// An excerpt that is quoted for an event.
    ///
    /// @param place where it stands in the curator’s article; [TextPlace#UNKNOWN] where only its words are known
    record OfExcerpt(String eventId, String sourceId, NotedWords words, TextPlace place) implements NoteTarget {
        /// An excerpt of which only the words are known.
        public OfExcerpt(String eventId, String sourceId, NotedWords words) {
            this(eventId, sourceId, words, TextPlace.UNKNOWN);
        }

        /// An excerpt of which nobody knows the article.
        public static OfExcerpt of(String eventId, Excerpt excerpt) {
            return of(eventId, excerpt, "");
        }

        /// An excerpt with its place.
        ///
        /// @param sha256 of the curator’s article; empty where the chronicle does not tell
        public static OfExcerpt of(String eventId, Excerpt excerpt, String sha256) {
            return new OfExcerpt(
                    eventId,
                    excerpt.sourceId(),
                    new NotedWords(excerpt.exact(), excerpt.prefix(), excerpt.suffix()),
                    sha256.isEmpty() ? TextPlace.UNKNOWN : new TextPlace(sha256, excerpt.start(), excerpt.end()));
        }

        @Override
        public Optional<String> event() {
            return Optional.of(eventId);
        }

        @Override
        public Optional<String> source() {
            return Optional.of(sourceId);
        }

        @Override
        public String quoted() {
            return WholeLetters.typed(words.exact());
        }
    }

    /// A source as a whole.
    record OfSource(String sourceId) implements NoteTarget {
        @Override
        public Optional<String> source() {
            return Optional.of(sourceId);
        }
    }

    /// Words of the article of a source.
    ///
    /// @param place where they stood; [TextPlace#UNKNOWN] where only the words are known
    record OfWords(String sourceId, NotedWords words, TextPlace place) implements NoteTarget {
        /// Words of an article as it was supplied.
        ///
        /// @param passage as `PassageSearch.excerptAt` makes it
        /// @param sha256 of the article
        public static OfWords of(Excerpt passage, String sha256) {
            return new OfWords(
                    passage.sourceId(),
                    new NotedWords(passage.exact(), passage.prefix(), passage.suffix()),
                    new TextPlace(sha256, passage.start(), passage.end()));
        }

        @Override
        public Optional<String> source() {
            return Optional.of(sourceId);
        }

        @Override
        public String quoted() {
            return WholeLetters.typed(words.exact());
        }
    }

    /// A question of an exercise, with what was answered.
    ///
    /// @param given the answer as text
    record OfAnswer(AskedQuestion question, String given, AnswerState state, AnswerPhase phase) implements NoteTarget {
        public OfAnswer {
            given = WholeLetters.typed(given);
        }
    }

    /// A question of an exercise: the same in every copy of the chronicle.
    ///
    /// @param kind code of the kind of exercise, such as `order`
    /// @param number from 1
    record AskedQuestion(String kind, int level, long seed, int number) {
        /// @throws IllegalArgumentException if level or number is below zero
        public AskedQuestion {
            if (level < 0 || number < 0) {
                throw new IllegalArgumentException("below zero: " + level + ", " + number);
            }
            kind = WholeLetters.typed(kind);
        }
    }

    /// Where words stood in an article, in its code points.
    ///
    /// @param sha256 of the article, 64 lower-case hexadecimal digits
    record TextPlace(String sha256, int start, int end) {
        /// Nobody noted it.
        public static final TextPlace UNKNOWN = new TextPlace("", 0, 0);

        /// @throws IllegalArgumentException unless it is a place in a text, or none at all
        public TextPlace {
            boolean known = sha256.matches("[0-9a-f]{64}") && start >= 0 && end > start;
            if (!known && !(sha256.isEmpty() && start == 0 && end == 0)) {
                throw new IllegalArgumentException("no place: " + sha256 + " " + start + ".." + end);
            }
        }

        public boolean isKnown() {
            return !sha256.isEmpty();
        }
    }

    /// What became of an answer, in the three words that exercises have.
    enum AnswerState {
        STANDS,
        NOT_YET,
        UNDECIDED;

        /// The word for it in a file of notes: `stands`, `not-yet`, `undecided`.
        public String code() {
            return codeOf(this);
        }

        public static Optional<AnswerState> of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }

    /// Whether an answer was given before or after looking at the evidence.
    enum AnswerPhase {
        BEFORE,
        AFTER;

        /// The word for it in a file of notes: `before`, `after`.
        public String code() {
            return codeOf(this);
        }

        public static Optional<AnswerPhase> of(String code) {
            return Stream.of(values())
                    .filter(phase -> phase.code().equals(code))
                    .findFirst();
        }
    }

    private static String codeOf(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
