package kwonik.app.session;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kwonik.app.task.TaskLine;
import kwonik.app.task.Tasks;
import kwonik.document.Document;
import kwonik.document.StoryEdits;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/// Where the window looks in the open chronicle: view, filter, what the filter leaves, and the ways to go somewhere.
public final class Looking implements Travel {
    /// A thousandth of a second is the same instant.
    private static final double SAME = 1e-3;
    /// With more events than this, the window does not wait while they are filtered.
    private static final int LARGE = 50_000;

    private final OpenDocument document;
    private final Preferences preferences;
    private final TaskLine filtering;
    private final ObjectProperty<@Nullable ChronicleIndex> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.NONE);
    private final ObjectProperty<@Nullable ViewState> view = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ViewState> destination = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<@Nullable Event> selected;

    /// The whole chronicle; what is shown is what the filter leaves of it.
    private @Nullable ChronicleIndex whole;
    /// What the shown events were filtered from.
    private @Nullable ChronicleIndex filteredFrom;
    /// What comes after the filtering that goes on.
    private Runnable afterwards = () -> {};
    /// The first part of a chronicle that is still being read, if that is on the screen; and what was there before.
    private @Nullable ChronicleIndex preview;
    /// Whether the reading of that part has ended, and it only stays until something is opened.
    private boolean leftOver;

    private @Nullable ChronicleIndex shownBefore;
    private @Nullable ViewState viewBefore;
    /// Whether the document is being replaced from here, together with what is shown of it.
    private boolean opening;

    public Looking(OpenDocument document, Preferences preferences, Tasks tasks) {
        this.document = document;
        this.preferences = preferences;
        this.filtering = tasks.line();
        selected = Bindings.createObjectBinding(this::find, shown, view);
        document.documentProperty().subscribe((_, now) -> {
            if (now != null && !opening) {
                edited(now.chronicle());
            }
        });
    }

    // ----- What is shown

    /// What the filter leaves of the chronicle, ready for the screen; null before one is there.
    public ObjectProperty<@Nullable ChronicleIndex> shownProperty() {
        return shown;
    }

    /// What the filter leaves of the chronicle; null before one is there.
    @Nullable
    public Chronicle shownChronicle() {
        ChronicleIndex index = shown.get();
        return index == null ? null : index.chronicle();
    }

    /// The whole chronicle made ready for the screen; while one is being read, as much of it as is there.
    @Nullable
    public ChronicleIndex whole() {
        return previewed() ? shown.get() : whole;
    }

    /// The view, and in it the selected event.
    public ObjectProperty<@Nullable ViewState> viewProperty() {
        return view;
    }

    /// The selected event, or null.
    public ObservableValue<@Nullable Event> selectedProperty() {
        return selected;
    }

    private @Nullable Event find() {
        ChronicleIndex open = shown.get();
        ViewState state = view.get();
        if (open == null || state == null || state.selected() == null) {
            return null;
        }
        return open.chronicle().event(state.selected()).orElse(null);
    }

    // ----- Going somewhere

    @Override
    public void jump(ViewState there) {
        view.set(there);
    }

    @Override
    public void fly(ViewState there) {
        if (shown.get() == null) {
            return;
        }
        destination.set(there);
        if (destination.get() != null) {
            // nothing is on the screen that could fly
            destination.set(null);
            jump(there);
        }
    }

    @Override
    public void select(@Nullable String id) {
        ViewState state = view.get();
        ChronicleIndex now = shown.get();
        if (state == null || now == null) {
            return;
        }
        if (id == null) {
            view.set(state.selecting(null));
            return;
        }
        int place = now.chronicle().indexOf(id);
        if (place >= 0) {
            Viewport moves = new Viewport(now, preferences.look().gaps().hiddenGap());
            fly(moves.showing(state, place).selecting(id));
        }
    }

    /// Where [#fly] leads to; whoever goes there takes it by [#takeDestination].
    public ReadOnlyObjectProperty<@Nullable ViewState> destinationProperty() {
        return destination.getReadOnlyProperty();
    }

    /// Takes the destination on: the caller gets there.
    public void takeDestination() {
        destination.set(null);
    }

    /// A view and what is left out of it, as far as the open chronicle has what they name.
    public ViewLink within(ViewLink place) {
        ChronicleIndex all = whole;
        if (all == null) {
            return place;
        }
        return place.within(all.chronicle(), tag -> all.tags().join().containsKey(tag));
    }

    /// The nearest view that is possible in what is shown.
    public ViewState nearest(ViewState wanted) {
        ChronicleIndex now = shown.get();
        if (now == null) {
            return wanted;
        }
        ViewState there = wanted.within(now.chronicle());
        ViewState near = new Viewport(now, preferences.look().gaps().hiddenGap()).clamped(there);
        boolean same = Math.abs(near.start() - there.start()) < SAME && Math.abs(near.end() - there.end()) < SAME;
        return same ? there : near;
    }

    // ----- The filter

    /// What is left out; see [#filter(EventFilter)].
    public ReadOnlyObjectProperty<EventFilter> filterProperty() {
        return filter;
    }

    /// Whether what is shown was filtered from the whole chronicle, and not still from an older state of it.
    public boolean isFiltered() {
        ChronicleIndex all = whole;
        ChronicleIndex from = filteredFrom;
        return all != null && from != null && from.sharesEventsWith(all);
    }

    /// Leaves out some events; the view stays, and a selected event that is left out is let go of. Of a large
    /// chronicle the old picture stays until the new one is there.
    public void filter(EventFilter next) {
        startFilter(next, next.equals(filter.get()) ? afterwards : () -> {});
    }

    /// Leaves out some events and then goes on, at once if they are left out already; does not go on if anything else
    /// is asked for before.
    public void filter(EventFilter next, Runnable then) {
        ChronicleIndex now = shown.get();
        if (now != null && next.equals(filter.get()) && next.equals(now.filter())) {
            then.run();
        } else {
            startFilter(next, then);
        }
    }

    private void startFilter(EventFilter next, Runnable then) {
        filter.set(next);
        afterwards = then;
        ChronicleIndex all = whole;
        if (all == null || view.get() == null) {
            return;
        }
        if (next.isNone() || all.chronicle().events().size() <= LARGE) {
            filtering.forget();
            filtered(all, next.isNone() ? all : ChronicleIndex.of(all.chronicle(), next), then);
        } else {
            filtering.latest(() -> ChronicleIndex.of(all.chronicle(), next), left -> filtered(all, left, then));
        }
    }

    private void filtered(ChronicleIndex all, ChronicleIndex left, Runnable then) {
        show(all, left);
        afterwards = () -> {};
        then.run();
    }

    /// Shows what is left, unless another chronicle was opened meanwhile; its stories may have been changed.
    private void show(ChronicleIndex all, ChronicleIndex left) {
        ChronicleIndex now = whole;
        ViewState there = view.get();
        if (now == null || !now.sharesEventsWith(all) || there == null) {
            return;
        }
        ChronicleIndex next = now.equals(all) ? left : withStories(left, now.chronicle());
        filteredFrom = now;
        put(next, there.within(next.chronicle()));
    }

    private static ChronicleIndex withStories(ChronicleIndex left, Chronicle all) {
        return left.withStories(StoryEdits.within(all.stories(), left.chronicle()));
    }

    // ----- What is open

    /// Follows an edit; one of stories costs nothing, because all that is known of the events stays.
    private void edited(Chronicle now) {
        ChronicleIndex all = whole;
        ChronicleIndex left = shown.get();
        if (all == null || left == null) {
            return;
        }
        if (now.differsInStoriesOnly(all.chronicle())) {
            if (now.stories().equals(all.chronicle().stories())) {
                return;
            }
            ChronicleIndex next = all.withStories(now.stories());
            whole = next;
            shown.set(left.equals(all) ? next : withStories(left, now));
        } else {
            // what is still being filtered is of no use to go on from
            boolean known = isFiltered() && filter.get().equals(left.filter());
            ChronicleIndex next = all.edited(now);
            whole = next;
            ViewState there = kept(next);
            ChronicleIndex leftNow = filter.get().isNone() ? next : known ? left.edited(all.chronicle(), now) : null;
            if (leftNow != null) {
                filteredFrom = next;
                put(leftNow, there.within(leftNow.chronicle()));
            } else {
                view.set(there);
                filter(filter.get());
            }
        }
    }

    /// Opens a document and puts it on the screen. The open file once more keeps the view, and what was changed here
    /// and is not saved.
    ///
    /// @param index of its chronicle
    public void open(Document read, ChronicleIndex index) {
        // text that is still being typed is an unsaved change, too
        document.commitDrafts();
        Document before = document.get();
        boolean same = before != null && before.origin().isSamePlaceAs(read.origin());
        Document next = before != null && same ? before.rebasedOn(read) : read;
        ChronicleIndex all = indexOf(next.chronicle(), index);
        boolean known = (previewed() && !leftOver) || (shown.get() != null && same);
        ViewState there = known ? kept(all) : all.whole();
        boolean again = shown.get() != null && !previewed() && same;
        // or the view has not been moved while it was being read
        boolean first = !known || (previewed() && there.equals(all.whole()));
        preview = null;
        whole = all;
        opening = true;
        try {
            document.setEditable(true);
            document.set(next);
        } finally {
            opening = false;
        }
        if (again && !filter.get().isNone()) {
            view.set(there);
            filter(filter.get());
        } else {
            filtering.forget();
            afterwards = () -> {};
            filteredFrom = all;
            filter.set(EventFilter.NONE);
            ViewLink last = first ? last(all, next.origin().file()) : null;
            put(all, last == null ? there : last.view());
            if (last != null && !last.filter().isNone()) {
                filter(last.filter());
            }
        }
    }

    private static ChronicleIndex indexOf(Chronicle chronicle, ChronicleIndex known) {
        if (chronicle.contentEquals(known.chronicle())) {
            return known;
        }
        return chronicle.differsInStoriesOnly(known.chronicle())
                ? known.withStories(chronicle.stories())
                : ChronicleIndex.of(chronicle);
    }

    /// Whether only the first part of a chronicle is on the screen, which is being read or was when it was cancelled.
    public boolean previewed() {
        return preview != null;
    }

    /// Puts the first part of a chronicle on the screen, or more of it, while the rest is still being read.
    public void preview(ChronicleIndex part) {
        ViewState next = previewed() && !leftOver ? kept(part) : part.whole();
        if (!previewed()) {
            shownBefore = shown.get();
            viewBefore = view.get();
        }
        preview = part;
        leftOver = false;
        document.setEditable(false);
        put(part, next);
    }

    /// Takes a preview from the screen again, if there is one: what was there before comes back. Where nothing was, it
    /// stays until something is opened, for an empty timeline would look like a loss.
    public void endPreview() {
        if (!previewed()) {
            return;
        }
        if (shownBefore == null) {
            leftOver = true;
        } else {
            preview = null;
            document.setEditable(true);
            put(shownBefore, viewBefore);
        }
    }

    /// The view for another state of the chronicle: a reader who sees the whole goes on to see the whole.
    private ViewState kept(ChronicleIndex read) {
        ViewState now = view.get();
        if (now == null) {
            return read.whole();
        }
        ViewState next = now.within(read.chronicle());
        ChronicleIndex part = preview;
        boolean sawWhole = part != null
                && now.start() <= part.whole().start()
                && now.end() >= part.whole().end();
        return sawWhole ? next.at(read.whole().start(), read.whole().end()) : next;
    }

    /// The view in which the chronicle was left, and its filter; null if that was the whole of it.
    private @Nullable ViewLink last(ChronicleIndex read, @Nullable Path from) {
        return preferences
                .settings()
                .whereabouts()
                .last(Objects.toString(from, ""), read.chronicle().about().id())
                .map(this::within)
                .orElse(null);
    }

    /// The view belongs to its chronicle: no listener may see the new chronicle with an event selected that it lacks.
    /// One that it has stays selected throughout: who is editing it keeps the keyboard.
    private void put(@Nullable ChronicleIndex read, @Nullable ViewState next) {
        ViewState old = view.get();
        if (old != null) {
            view.set(read == null ? old.selecting(null) : old.within(read.chronicle()));
        }
        shown.set(read);
        view.set(next);
    }
}
