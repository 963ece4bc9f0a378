package kwonik.notes.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kwonik.notes.KeptField;
import kwonik.notes.NoteTarget;
import kwonik.notes.NoteTarget.AnswerPhase;
import kwonik.notes.NoteTarget.AnswerState;
import kwonik.notes.NoteTarget.AskedQuestion;
import kwonik.notes.NoteTarget.TextPlace;
import kwonik.notes.NotedWords;
import org.jspecify.annotations.Nullable;

/// Reads what an annotation is on.
final class TargetReader {
    static final String HASH = "urn:sha256:";

    private static final Pattern HASHES = Pattern.compile(HASH + "[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final Pattern SEED = Pattern.compile("-?[0-9]{1,19}");

    private final @Nullable NoteFields fields;
    private final NoteFields note;
    private final List<KeptField> kept;

    /// @param kept takes what is not known
    TargetReader(@Nullable NoteFields fields, NoteFields note, List<KeptField> kept) {
        this.fields = fields;
        this.note = note;
        this.kept = kept;
    }

    /// A target that was read.
    ///
    /// @param chronicle id of the chronicle that it is of
    record Read(NoteTarget target, String chronicle) {}

    Optional<Read> read() {
        if (fields == null) {
            if (!note.has("target")) {
                note.wrong("target", "notes.missing", "target");
            }
            return Optional.empty();
        }
        Optional<Read> read = fields.has("source") ? selected(fields) : named(fields);
        kept.addAll(fields.rest("target"));
        return read;
    }

    // ----- Parts of the chronicle by their names

    private static Optional<Read> named(NoteFields target) {
        target.expected("type", TargetJson.EVENT, TargetJson.CLAIM, TargetJson.SOURCE, TargetJson.QUESTION);
        String id = target.required("id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<NoteIri> iri = NoteIri.read(id);
        Optional<NoteTarget> found = iri.flatMap(name -> named(name, target));
        if (found.isEmpty()) {
            target.wrong("id", "notes.unknown.target", id);
            return Optional.empty();
        }
        return Optional.of(new Read(found.get(), iri.get().chronicle()));
    }

    private static Optional<NoteTarget> named(NoteIri iri, NoteFields target) {
        String event = iri.part("event");
        String claim = iri.part("claim");
        String source = iri.part("source");
        if (event != null && iri.has("event")) {
            return Optional.of(new NoteTarget.OfEvent(event));
        } else if (event != null && claim != null && iri.has("event", "claim")) {
            String question = target.required(TargetJson.CLAIM_QUESTION);
            return number(claim).map(place -> new NoteTarget.OfClaim(event, place, question));
        } else if (source != null && iri.has("source")) {
            return Optional.of(new NoteTarget.OfSource(source));
        }
        return asked(iri).flatMap(question -> answer(question, target));
    }

    private static Optional<AskedQuestion> asked(NoteIri iri) {
        String kind = iri.part("exercise");
        String level = iri.part("level");
        String seed = iri.part("seed");
        String number = iri.part("question");
        if (kind == null
                || level == null
                || seed == null
                || number == null
                || !iri.has("exercise", "level", "seed", "question")) {
            return Optional.empty();
        }
        return number(level)
                .flatMap(rank -> number(number)
                        .flatMap(asked -> seed(seed).map(from -> new AskedQuestion(kind, rank, from, asked))));
    }

    private static Optional<Integer> number(String digits) {
        return NUMBER.matcher(digits).matches()
                ? Optional.of(Long.parseLong(digits))
                        .filter(number -> number <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                : Optional.empty();
    }

    private static Optional<Long> seed(String digits) {
        try {
            return SEED.matcher(digits).matches() ? Optional.of(Long.parseLong(digits)) : Optional.empty();
        } catch (NumberFormatException _) {
            // nineteen digits can be too many
            return Optional.empty();
        }
    }

    private static Optional<NoteTarget> answer(AskedQuestion question, NoteFields target) {
        String given = target.text(TargetJson.GIVEN);
        String state = target.required(TargetJson.STATE);
        String phase = target.required(TargetJson.PHASE);
        Optional<AnswerState> became = AnswerState.of(state);
        Optional<AnswerPhase> when = AnswerPhase.of(phase);
        if (became.isEmpty() && !state.isEmpty()) {
            target.wrong(TargetJson.STATE, "notes.choice", state, "stands, not-yet, undecided");
        }
        if (when.isEmpty() && !phase.isEmpty()) {
            target.wrong(TargetJson.PHASE, "notes.choice", phase, "before, after");
        }
        return Optional.of(new NoteTarget.OfAnswer(
                question, given, became.orElse(AnswerState.UNDECIDED), when.orElse(AnswerPhase.BEFORE)));
    }

    // ----- Words that are selected

    private Optional<Read> selected(NoteFields target) {
        target.expected("type", TargetJson.SELECTED);
        NoteFields source = target.object("source");
        String scope = target.required("scope");
        Optional<NoteIri> around =
                NoteIri.read(scope).filter(iri -> iri.has("event") || iri.has("source") || iri.has("event", "source"));
        if (around.isEmpty() && !scope.isEmpty()) {
            target.wrong("scope", "notes.unknown.target", scope);
        }
        Selectors selectors = selectors(target);
        if (source == null || around.isEmpty()) {
            return Optional.empty();
        }
        source.expected("type", "Text");
        String id = source.required("id");
        kept.addAll(source.rest("target.source"));
        NotedWords words = selectors.words;
        if (words == null) {
            target.wrongAtAll("notes.quote.missing");
            return Optional.empty();
        }
        Optional<NoteTarget> found = selected(around.get(), id, words, selectors.place);
        if (found.isEmpty() && !id.isEmpty()) {
            source.wrong("id", "notes.unknown.target", id);
        }
        return found.map(one -> new Read(one, around.get().chronicle()));
    }

    private static Optional<NoteTarget> selected(NoteIri around, String id, NotedWords words, int @Nullable [] place) {
        String event = around.part("event");
        String article = around.part("source");
        Optional<NoteIri> inside = NoteIri.read(id).filter(iri -> iri.has("source"));
        String source = inside.map(iri -> iri.part("source")).orElse(null);
        boolean known = HASHES.matcher(id).matches() && place != null;
        TextPlace where = place != null && known
                ? new TextPlace(id.substring(HASH.length()), place[0], place[1])
                : TextPlace.UNKNOWN;
        if (event != null && source != null && (article == null || article.equals(source))) {
            return Optional.of(new NoteTarget.OfExcerpt(event, source, words));
        } else if (event != null && article != null && known) {
            return Optional.of(new NoteTarget.OfExcerpt(event, article, words, where));
        } else if (event == null && article != null && (known || article.equals(source))) {
            return Optional.of(new NoteTarget.OfWords(article, words, where));
        }
        return Optional.empty();
    }

    /// What selectors say of one target.
    private static final class Selectors {
        private @Nullable NotedWords words;
        private int @Nullable [] place;
    }

    private Selectors selectors(NoteFields target) {
        Selectors all = new Selectors();
        for (NoteFields selector : target.objects("selector")) {
            String type = selector.required("type");
            switch (type) {
                case "TextQuoteSelector" -> {
                    all.words = new NotedWords(
                            selector.required("exact"), selector.text("prefix"), selector.text("suffix"));
                    kept.addAll(selector.rest("target.quote"));
                }
                case "TextPositionSelector" -> {
                    all.place = place(selector);
                    kept.addAll(selector.rest("target.position"));
                }
                case "" -> {}
                default -> selector.wrong("type", "notes.unknown.selector", type);
            }
        }
        return all;
    }

    private static int @Nullable [] place(NoteFields selector) {
        long start = selector.whole("start");
        long end = selector.whole("end");
        if (start < 0 || end <= start || end > Integer.MAX_VALUE) {
            selector.wrongAtAll("notes.position");
            return null;
        }
        return new int[] {(int) start, (int) end};
    }
}
