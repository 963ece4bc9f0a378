package kwonik.app.search;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kwonik.app.session.Looking;
import kwonik.app.task.TaskLine;
import kwonik.app.task.Tasks;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// What is looked for in the open chronicle, and what was found; the looking is done in the background.
public final class TextFinder {
    private final Looking looking;
    private final TaskLine searching;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    /// What was looked for last, for a reader who asks for the next hit after the field was emptied.
    private String lastWords = "";
    /// Only the background touches these three.
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

    public TextFinder(Looking looking, Tasks tasks) {
        this.looking = looking;
        this.searching = tasks.line();
        words.subscribe((_, _) -> ask());
        open.subscribe((_, _) -> ask());
        looking.shownProperty().subscribe((old, now) -> {
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
        searching.forget();
    }

    private void ask() {
        searching.forget();
        ChronicleIndex index = looking.shownProperty().get();
        ChronicleIndex whole = looking.whole();
        if (!open.get() || index == null || whole == null || looking.previewed() || !looking.isFiltered()) {
            answer.set(Answer.NONE);
            return;
        }
        String wanted = words.get();
        Answer before = answer.get();
        answer.set(new Answer(before.found, before.hits, !wanted.isBlank()));
        searching.latest(
                () -> {
                    TextSearch.Found found = find(whole, wanted);
                    return wanted.isBlank() ? Answer.NONE : new Answer(found, Hits.of(index, found), false);
                },
                answer::set);
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

    /// The place of the selected event among the hits in the order of time, or -1.
    int place() {
        return answer.get().hits.placeOf(selected());
    }

    private int selected() {
        Event event = looking.selectedProperty().getValue();
        Chronicle shown = looking.shownChronicle();
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
            select(hits.inOrder(Math.floorMod(next, hits.size())));
        }
    }

    /// Selects an event by its place in what is shown.
    private void select(int place) {
        Chronicle shown = looking.shownChronicle();
        if (shown != null) {
            looking.select(shown.events().get(place).id());
        }
    }
}
