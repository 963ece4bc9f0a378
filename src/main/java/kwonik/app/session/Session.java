package kwonik.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kwonik.app.settings.Settings;
import kwonik.archive.file.FilePlace;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.picture.Look;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Problem;
import kwonik.model.Story;
import kwonik.model.filter.EventFilter;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The only mutable state of the program: what is open, where we look, and what was chosen.
public final class Session {
    /// A thousandth of a second is the same instant.
    private static final double SAME = 1e-3;

    private final ObjectProperty<@Nullable ChronicleIndex> index = new SimpleObjectProperty<>();
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.NONE);
    /// The chronicle with all its sources; what is shown of it is the index.
    private @Nullable ChronicleIndex whole;
    /// What the shown events were sifted from.
    private @Nullable ChronicleIndex siftedFrom;
    /// What comes after the sifting that goes on.
    private Runnable sifted = () -> {};

    private final ObjectProperty<@Nullable ViewState> view = new SimpleObjectProperty<>();
    private final BackgroundFilter sifting = new BackgroundFilter();
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final ObjectProperty<Settings> settings;
    /// The first part of a chronicle that is still being read, if that is on the screen; and what was there before.
    private @Nullable ChronicleIndex preview;

    private @Nullable ChronicleIndex indexBefore;
    private @Nullable ViewState viewBefore;

    private final ObservableValue<Look> look;
    private final ReadOnlyObjectWrapper<Words> words;
    private final ObservableValue<Boolean> reducedMotion;
    private final ObservableValue<@Nullable Event> selected;
    private final StoryDesk stories;

    private final Browser browser;

    public Session(Settings first) {
        this(first, Browser.NONE);
    }

    /// @param browser opens web addresses that someone follows
    public Session(Settings first, Browser browser) {
        this.browser = browser;
        settings = new SimpleObjectProperty<>(first);
        Platform.Preferences system = Platform.getPreferences();
        look = Bindings.createObjectBinding(
                () -> settings.get().theme().look(system.getColorScheme()).scaled(textScale()),
                settings,
                system.colorSchemeProperty());
        words = new ReadOnlyObjectWrapper<>(wordsIn(first.language()));
        // Each Words keeps its own caches, so a new one is made only when the language changes, not for every setting.
        settings.subscribe((old, now) -> {
            if (!old.language().equals(now.language())) {
                words.set(wordsIn(now.language()));
            }
        });
        reducedMotion = Bindings.createObjectBinding(
                () -> settings.get().reducedMotion() || system.isReducedMotion(),
                settings,
                system.reducedMotionProperty());
        selected = Bindings.createObjectBinding(this::find, index, view);
        stories = new StoryDesk(this);
    }

    public Browser browser() {
        return browser;
    }

    public ObjectProperty<@Nullable ChronicleIndex> indexProperty() {
        return index;
    }

    /// Where we look, and at which event.
    public ObjectProperty<@Nullable ViewState> viewProperty() {
        return view;
    }

    /// What is left out; see [#filter(EventFilter)].
    public ReadOnlyObjectProperty<EventFilter> filterProperty() {
        return filter;
    }

    /// The open chronicle with all its sources, whatever is left out of what is shown.
    @Nullable
    public Chronicle wholeChronicle() {
        return whole == null ? null : whole.chronicle();
    }

    /// The same made ready for looking at; while a chronicle is being read, as much of it as is there.
    @Nullable
    public ChronicleIndex wholeIndex() {
        return previewed() ? index.get() : whole;
    }

    /// Whether what is shown was sifted from the whole chronicle, and not still from an older state of it.
    public boolean isSifted() {
        ChronicleIndex all = whole;
        ChronicleIndex from = siftedFrom;
        return all != null && from != null && from.sharesEventsWith(all);
    }

    /// Leaves out some events; the view stays, and a selected event that is left out is let go of. Of a large
    /// chronicle the old picture stays until the new one is there.
    public void filter(EventFilter next) {
        sift(next, next.equals(filter.get()) ? sifted : () -> {});
    }

    /// The same, at once if that is what is left out already, and then goes on; not if anything else is asked for
    /// before.
    public void filter(EventFilter next, Runnable then) {
        ChronicleIndex now = index.get();
        if (now != null && next.equals(filter.get()) && next.equals(now.filter())) {
            then.run();
        } else {
            sift(next, then);
        }
    }

    private void sift(EventFilter next, Runnable then) {
        filter.set(next);
        sifted = then;
        ChronicleIndex all = whole;
        if (all != null && view.get() != null) {
            sifting.sift(all, next, left -> {
                shown(all, left);
                sifted = () -> {};
                then.run();
            });
        }
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
        ChronicleIndex now = index.get();
        if (now == null) {
            return wanted;
        }
        ViewState there = wanted.within(now.chronicle());
        ViewState near = new Viewport(now, look().gaps().hiddenGap()).clamped(there);
        boolean same = Math.abs(near.start() - there.start()) < SAME && Math.abs(near.end() - there.end()) < SAME;
        return same ? there : near;
    }

    /// Shows what is left, unless another chronicle was opened meanwhile; its stories may have been changed.
    private void shown(ChronicleIndex all, ChronicleIndex left) {
        ChronicleIndex told = whole;
        ViewState now = view.get();
        if (told == null || !told.sharesEventsWith(all) || now == null) {
            return;
        }
        ChronicleIndex telling = told.equals(all)
                ? left
                : left.withStories(StoryEdits.within(told.chronicle().stories(), left.chronicle()));
        siftedFrom = told;
        put(telling, now.within(telling.chronicle()));
    }

    /// The open file; null for the chronicle that the program ships.
    public ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    /// Whether a name leads to the open file, which nothing but its stories is written to.
    public boolean isOpen(Path name) {
        Path open = file.get();
        return open != null && FilePlace.of(open).equals(FilePlace.of(name));
    }

    /// What is wrong with the file last read, even if its good part or an older state is on the screen.
    public ObjectProperty<List<Problem>> problemsProperty() {
        return problems;
    }

    public ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    public ObjectProperty<Settings> settingsProperty() {
        return settings;
    }

    public ObservableValue<Look> lookProperty() {
        return look;
    }

    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> reducedMotionProperty() {
        return reducedMotion;
    }

    /// The selected event, or null.
    public ObservableValue<@Nullable Event> selectedProperty() {
        return selected;
    }

    /// The stories that are worked on.
    public StoryDesk stories() {
        return stories;
    }

    /// Tells other stories; the view stays, and all that is known of the events. Returns false, and changes nothing,
    /// while no chronicle is there or one is still being read.
    public boolean replaceStories(List<Story> told) {
        ChronicleIndex all = whole;
        ChronicleIndex shown = index.get();
        if (all == null || shown == null || previewed()) {
            return false;
        }
        ChronicleIndex next = all.withStories(StoryEdits.within(told, all.chronicle()));
        whole = next;
        index.set(shown.equals(all) ? next : shown.withStories(StoryEdits.within(told, shown.chronicle())));
        return true;
    }

    /// By how much the reader wants text and drawings larger than they are at 100 %.
    public double textScale() {
        return settings.get().textSize() / 100.0;
    }

    /// The look of the window, in the size of text that was chosen; see [#textScale].
    public Look look() {
        return look.getValue();
    }

    public Words words() {
        return words.get();
    }

    @Nullable
    public Chronicle chronicle() {
        ChronicleIndex open = index.get();
        return open == null ? null : open.chronicle();
    }

    /// Changes the settings; whoever listens hears of it once.
    public void set(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }

    /// Puts a chronicle on the screen.
    ///
    /// @param from its file, or null for the one that the program ships; the same file again keeps the view
    public void show(ChronicleIndex opened, @Nullable Path from, List<Problem> found) {
        ChronicleIndex read = stories.taking(opened, from);
        boolean known = previewed() || (index.get() != null && Objects.equals(from, file.get()));
        ViewState next = known ? kept(read) : read.whole();
        boolean again = index.get() != null && !previewed() && Objects.equals(from, file.get());
        // or nobody has moved while it was being read
        boolean first = !known || (previewed() && next.equals(read.whole()));
        preview = null;
        file.set(from);
        problems.set(List.copyOf(found));
        whole = read;
        if (again && !filter.get().isNone()) {
            view.set(next);
            filter(filter.get());
        } else {
            sifting.forget();
            sifted = () -> {};
            siftedFrom = read;
            filter.set(EventFilter.NONE);
            ViewLink last = first ? last(read, from) : null;
            put(read, last == null ? next : last.view());
            if (last != null && !last.filter().isNone()) {
                filter(last.filter());
            }
        }
    }

    /// Whether the first part of a chronicle is on the screen that is still being read.
    public boolean previewed() {
        return preview != null;
    }

    /// Puts the first part of a chronicle on the screen, or more of it, while the rest is still being read.
    public void preview(ChronicleIndex part) {
        ViewState next = previewed() ? kept(part) : part.whole();
        if (!previewed()) {
            indexBefore = index.get();
            viewBefore = view.get();
        }
        preview = part;
        put(part, next);
    }

    /// Takes a preview from the screen again, if there is one: what was there before comes back.
    public void endPreview() {
        if (previewed()) {
            preview = null;
            put(indexBefore, viewBefore);
        }
    }

    /// The view for another state of the same chronicle: who sees the whole goes on to see the whole.
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

    /// Where one looked when the chronicle was last open, and what was left out; null if that was the whole of it.
    private @Nullable ViewLink last(ChronicleIndex read, @Nullable Path from) {
        return settings.get()
                .whereabouts()
                .last(
                        from == null ? "" : from.toString(),
                        read.chronicle().about().id())
                .map(this::within)
                .orElse(null);
    }

    /// The view belongs to its chronicle: no listener may see the new chronicle with an event selected that it lacks.
    private void put(@Nullable ChronicleIndex read, @Nullable ViewState next) {
        ViewState old = view.get();
        if (old != null) {
            view.set(old.selecting(null));
        }
        index.set(read);
        view.set(next);
    }

    /// Selects an event, or none.
    public void select(@Nullable String id) {
        ViewState state = view.get();
        if (state != null) {
            view.set(state.selecting(id));
        }
    }

    private static Words wordsIn(String tag) {
        return Words.in(tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag));
    }

    private @Nullable Event find() {
        ChronicleIndex open = index.get();
        ViewState state = view.get();
        if (open == null || state == null || state.selected() == null) {
            return null;
        }
        return open.chronicle().event(state.selected()).orElse(null);
    }
}
