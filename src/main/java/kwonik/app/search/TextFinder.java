package kwonik.app.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kwonik.app.session.Session;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// What is looked for in the open chronicle, and what was found; the looking is done in the background.
public final class TextFinder {
    private final Session session;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("find").factory());
    /// The number of the last question; an answer to another comes too late.
    private final AtomicInteger last = new AtomicInteger();

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    /// What was looked for last, for who asks for the next hit after the field was emptied.
    private String lastWords = "";
    private IntConsumer onGo = event -> {};
    /// Only the worker touches these three.
    private @Nullable TextSearch search;

    private @Nullable ChronicleIndex searched;

    private TextSearch.@Nullable Found former;

    /// What was found.
    ///
    /// @param found in the whole chronicle, or null if nothing was looked for
    /// @param hits the same in what is shown of it
    /// @param late whether the looking still goes on
    public record Answer(TextSearch.@Nullable Found found, Hits hits, boolean late) {
        static final Answer NONE = new Answer(null, Hits.NONE, false);
    }

    public TextFinder(Session session) {
        this.session = session;
        words.subscribe((_, _) -> ask());
        open.subscribe((_, _) -> ask());
        session.indexProperty().subscribe((old, now) -> {
            // other stories change nothing of what was found
            if (old == null || now == null || !now.sharesEventsWith(old)) {
                answer.set(Answer.NONE);
                ask();
            }
        });
    }

    /// Whether someone is looking for something: then what was found is marked.
    BooleanProperty openProperty() {
        return open;
    }

    /// What they typed.
    public StringProperty wordsProperty() {
        return words;
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Sets what goes to an event, by its place in what is shown.
    void setOnGo(IntConsumer action) {
        onGo = action;
    }

    public void open() {
        // the words are to be selected again even if the bar is open already
        open.set(false);
        open.set(true);
    }

    /// Ends the looking and empties the field: words that are no longer looked for do not stay there.
    void leave() {
        open.set(false);
        if (!words.get().isBlank()) {
            lastWords = words.get();
            words.set("");
        }
    }

    /// Ends the background work for good.
    public void close() {
        last.incrementAndGet();
        worker.shutdownNow();
    }

    private void ask() {
        int turn = last.incrementAndGet();
        ChronicleIndex index = session.indexProperty().get();
        ChronicleIndex whole = session.wholeIndex();
        if (!open.get() || index == null || whole == null || session.previewed() || !session.isSifted()) {
            answer.set(Answer.NONE);
            return;
        }
        String wanted = words.get();
        Answer before = answer.get();
        answer.set(new Answer(before.found, before.hits, !wanted.isBlank()));
        worker.execute(() -> {
            if (turn != last.get()) {
                return;
            }
            TextSearch.Found found = find(whole, wanted);
            if (turn == last.get()) {
                Hits hits = Hits.of(index, found);
                Platform.runLater(() -> take(turn, wanted.isBlank() ? Answer.NONE : new Answer(found, hits, false)));
            }
        });
    }

    private TextSearch.Found find(ChronicleIndex whole, String wanted) {
        TextSearch known = search;
        if (known == null || searched == null || !whole.sharesEventsWith(searched)) {
            known = TextSearch.of(whole.chronicle());
            search = known;
            searched = whole;
            former = null;
        }
        TextSearch.Found before = former;
        TextSearch.Found found = before == null ? known.find(wanted) : known.find(wanted, before);
        former = found;
        return found;
    }

    private void take(int turn, Answer found) {
        if (turn == last.get()) {
            answer.set(found);
        }
    }

    /// The place of the selected event among the hits in the order of time, or -1.
    int place() {
        return answer.get().hits.placeOf(selected());
    }

    private int selected() {
        Event event = session.selectedProperty().getValue();
        Chronicle shown = session.chronicle();
        return event == null || shown == null ? -1 : shown.indexOf(event.id());
    }

    /// Goes to the next hit in time (`step` 1) or the one before (-1), from the last on to the first again.
    public void walk(int step) {
        if (!open.get()) {
            if (words.get().isBlank()) {
                words.set(lastWords);
            }
            open();
            return;
        }
        Hits hits = answer.get().hits;
        if (hits.size() > 0) {
            int at = place();
            int before = hits.before(selected());
            int next = at >= 0 ? at + step : step > 0 ? before : before - 1;
            onGo.accept(hits.inOrder(Math.floorMod(next, hits.size())));
        }
    }
}
