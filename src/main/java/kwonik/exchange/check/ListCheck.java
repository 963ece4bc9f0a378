package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.edtf.typed.TextLanguage;
import kwonik.exchange.check.KeySearch.Window;
import kwonik.exchange.check.QuotationSearch.Found;
import kwonik.exchange.check.list.DateSaid;
import kwonik.exchange.check.list.Statement;
import kwonik.exchange.check.list.StatementList;
import kwonik.exchange.check.word.CommonWords;
import kwonik.exchange.check.word.TextWord;
import kwonik.proof.WordRun;
import org.jspecify.annotations.Nullable;

/// Holds each statement of a list against the texts that it claims to rest on: what stands there, and where.
///
/// A statement with a quotation stands by its words, and one without where it is in a text word for word. Where only
/// all of its figures and proper names stand within three sentences, its words differ. Nothing is judged true or
/// false.
public final class ListCheck {
    /// From this likeness on, a statement that quotes nothing is a sentence of the text that somebody changed.
    private static final double COPIED = 0.7;

    private static final int FEWEST_WORDS = 5;

    /// One word of a name that tells, see [CheckText#likeness].
    private static final int NAMED = 4;

    private static final Pattern CITATION = Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]][.]?$");

    private final List<CheckText> texts;
    private final QuotationSearch quotations;
    private final PassageChoice passages;

    /// @param texts whose names differ
    /// @param language of the list
    public ListCheck(List<CheckText> texts, String language) {
        this.texts = List.copyOf(texts);
        this.quotations = new QuotationSearch(this.texts);
        this.passages = new PassageChoice(this.texts, language);
    }

    /// The outcomes of all statements of a list, in its order.
    ///
    /// @param cancelled is asked between two statements
    /// @throws CancellationException if it was called off
    public static List<Outcome> all(StatementList list, List<CheckText> texts, BooleanSupplier cancelled) {
        String words =
                list.statements().stream().limit(200).map(Statement::text).collect(Collectors.joining(" "));
        ListCheck check = new ListCheck(texts, TextLanguage.of(words));
        List<Outcome> outcomes = new ArrayList<>();
        for (Statement statement : list.statements()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            outcomes.add(check.of(statement));
        }
        return outcomes;
    }

    /// What becomes of a statement.
    public Outcome of(Statement given) {
        Statement statement = cited(given);
        List<CheckNote> notes = new ArrayList<>();
        CheckText named = named(statement, notes);
        StatementKeys keys = StatementKeys.of(
                statement,
                word -> texts.stream().anyMatch(text -> text.hasSmall(word)),
                word -> texts.stream().anyMatch(text -> text.likeness(word.folded()) >= NAMED),
                passages.language());
        List<String> quoted = statement.quotations().stream()
                .filter(words -> TextWord.of(words).size() >= StatementKeys.QUOTATION)
                .toList();
        return quoted.isEmpty()
                ? dated(withoutQuotation(statement, keys, named, notes))
                : dated(quoted(statement, quoted, keys, named, notes));
    }

    /// A statement that names a text in brackets at its end, and nowhere else, cites it there.
    private Statement cited(Statement statement) {
        Matcher bracket = CITATION.matcher(statement.text());
        boolean cites = statement.source().isEmpty()
                && bracket.find()
                && texts.stream().anyMatch(text -> text.likeness(bracket.group(1)) >= NAMED);
        return cites
                ? new Statement(
                        statement.line(),
                        statement.date(),
                        statement.text().substring(0, bracket.start()).strip(),
                        statement.quotations(),
                        bracket.group(1))
                : statement;
    }

    /// The text that a statement names, if it names one of those given.
    private @Nullable CheckText named(Statement statement, List<CheckNote> notes) {
        if (statement.source().isEmpty()) {
            return null;
        }
        CheckText best = null;
        int most = NAMED - 1;
        boolean alone = false;
        for (CheckText text : texts) {
            int likeness = text.likeness(statement.source());
            alone = likeness > most || (alone && likeness < most);
            best = likeness > most ? text : best;
            most = Math.max(most, likeness);
        }
        if (best == null || !alone) {
            notes.add(CheckNote.of("named", statement.source()));
            return null;
        }
        return best;
    }

    // ----- With a quotation

    private Outcome quoted(
            Statement statement,
            List<String> quoted,
            StatementKeys keys,
            @Nullable CheckText named,
            List<CheckNote> notes) {
        List<TextPlace> places = new ArrayList<>();
        List<WordRun> differences = List.of();
        Standing worst = Standing.PROVEN;
        for (String words : quoted) {
            Found found = quotations.find(words, named);
            if (worse(found.standing(), worst) || places.isEmpty()) {
                worst = found.standing();
                differences = found.differences();
                // what decides stands first
                places.addAll(0, found.places());
            } else {
                places.addAll(found.places());
            }
            notes.addAll(found.notes());
            if (quoted.size() > 1 && found.standing() == Standing.NOT_FOUND) {
                notes.add(CheckNote.of("missing", words));
            }
        }
        if (worst == Standing.NOT_FOUND) {
            hint(keys, notes);
            return new Outcome(statement, worst, Grounds.NOTHING, List.of(), List.of(), DateFound.NOT_SOUGHT, notes);
        }
        beside(statement, keys, places, notes);
        return new Outcome(statement, worst, Grounds.QUOTATION, places, differences, DateFound.NOT_SOUGHT, notes);
    }

    private static boolean worse(Standing one, Standing other) {
        return one.compareTo(other) > 0;
    }

    /// What the statement says beside its quotation may stand in the text or not.
    private static void beside(Statement statement, StatementKeys keys, List<TextPlace> places, List<CheckNote> notes) {
        CheckText text = places.getFirst().text();
        List<String> missing = keys.keys().stream()
                .filter(key -> key.kind() == StatementKey.Kind.FIGURE
                        ? text.amount(key.value()).isEmpty()
                        : key.kind() == StatementKey.Kind.NAME
                                && text.likeName(key.words().getFirst()).isEmpty()
                                && text.likeness(key.words().getFirst().folded()) < NAMED)
                .map(key -> key.in(statement.text()))
                .toList();
        if (!missing.isEmpty()) {
            notes.add(CheckNote.of("beside", String.join(", ", missing)));
        }
    }

    /// Where most of what a statement speaks of stands, although its words do not.
    private void hint(StatementKeys keys, List<CheckNote> notes) {
        Window window = passages.best(keys, null, DateSaid.NONE);
        if (window != null && window.keyCount() > 1) {
            TextPlace place = new KeySearch(keys, window.text()).place(window);
            notes.add(CheckNote.of("hint", place.text().name(), place.passage()));
        }
    }

    // ----- Without one

    private Outcome withoutQuotation(
            Statement statement, StatementKeys keys, @Nullable CheckText named, List<CheckNote> notes) {
        String text = statement.text();
        boolean wordy = TextWord.of(text).size() >= FEWEST_WORDS;
        Found whole = wordy ? quotations.find(text, named) : quotations.findShort(text, named);
        if (whole.standing() == Standing.PROVEN || whole.standing() == Standing.MOVED) {
            notes.addAll(whole.notes());
            return outcome(statement, whole.standing(), Grounds.WORDING, whole, notes);
        }
        if (whole.standing() == Standing.CHANGED && (!wordy || whole.likeness() >= COPIED)) {
            notes.addAll(whole.notes());
            TextPlace place = whole.places().getFirst();
            denial(keys, place, notes);
            boolean alike = notes.isEmpty() && place.isWithoutDates(text);
            return outcome(
                    statement, alike ? Standing.PROVEN : Standing.CHANGED, Grounds.WORDING, whole.inSentences(), notes);
        }
        Window window = passages.best(keys, named, statement.date());
        boolean all = window != null && window.keyCount() == keys.keys().size();
        if (window != null && all && passages.tells(window, keys)) {
            KeySearch search = new KeySearch(keys, window.text());
            CheckNote.addMoved(named, window.text(), notes);
            TextPlace place = search.place(window);
            denial(keys, place, notes);
            List<WordRun> runs = new KeyDifference(statement, keys, search, window).otherWords();
            Found found = new Found(Standing.WORDS_DIFFER, List.of(place), runs, List.of());
            return outcome(statement, Standing.WORDS_DIFFER, Grounds.FIGURES_AND_NAMES, found, notes);
        }
        return changed(statement, keys, window, whole, notes);
    }

    private static Outcome outcome(
            Statement statement, Standing standing, Grounds grounds, Found found, List<CheckNote> notes) {
        return new Outcome(
                statement, standing, grounds, found.places(), found.differences(), DateFound.NOT_SOUGHT, notes);
    }

    private Outcome changed(
            Statement statement, StatementKeys keys, @Nullable Window window, Found whole, List<CheckNote> notes) {
        if (window != null && window.keyCount() < keys.keys().size() && passages.isNear(window, keys)) {
            KeySearch search = new KeySearch(keys, window.text());
            List<WordRun> runs = new KeyDifference(statement, keys, search, window).runs();
            notes.add(CheckNote.of("lacks", lacking(statement, keys, window)));
            Found found = new Found(Standing.CHANGED, List.of(search.place(window)), runs, List.of());
            return outcome(statement, Standing.CHANGED, Grounds.FIGURES_AND_NAMES, found, notes);
        }
        if (whole.standing() == Standing.CHANGED) {
            notes.addAll(whole.notes());
            return outcome(statement, Standing.CHANGED, Grounds.WORDING, whole.inSentences(), notes);
        }
        if (keys.keys().isEmpty()) {
            notes.add(CheckNote.of("nothing"));
        } else if (window != null && window.keyCount() == keys.keys().size()) {
            notes.add(CheckNote.of("little", place(keys, window).passage()));
        } else {
            hint(keys, notes);
        }
        return outcome(statement, Standing.NOT_FOUND, Grounds.NOTHING, Found.NOTHING, notes);
    }

    private static TextPlace place(StatementKeys keys, Window window) {
        return new KeySearch(keys, window.text()).place(window);
    }

    private static String lacking(Statement statement, StatementKeys keys, Window window) {
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < keys.keys().size(); i++) {
            if ((window.keys() & (1L << i)) == 0) {
                lacking.add(keys.keys().get(i).counting(statement.text()));
            }
        }
        return String.join(", ", lacking);
    }

    private static void denial(StatementKeys keys, TextPlace place, List<CheckNote> notes) {
        boolean denies = TextWord.of(place.passage()).stream().anyMatch(word -> CommonWords.denies(word.folded()));
        if (denies != keys.denies()) {
            notes.add(CheckNote.of(denies ? "denied" : "denies"));
        }
    }

    // ----- Dates

    private static Outcome dated(Outcome outcome) {
        if (outcome.places().isEmpty()) {
            return outcome;
        }
        DateFound date =
                DateCheck.of(outcome.statement().date(), outcome.places().getFirst());
        boolean stands = outcome.standing().compareTo(Standing.CHANGED) < 0;
        return new Outcome(
                outcome.statement(),
                stands && date.differs() ? Standing.DATE_DIFFERS : outcome.standing(),
                outcome.grounds(),
                outcome.places(),
                outcome.differences(),
                date,
                outcome.notes());
    }
}
