package kwonik.app.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.app.settings.ExportChoice;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.settings.ExportChoice.Manner;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.export.common.ImageSize;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterOptions;
import kwonik.export.poster.PosterSubject;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.model.Event;
import kwonik.model.filter.Comparison;
import kwonik.words.Words;

/// Makes posters of what was open at one moment.
///
/// @param index the chronicle
/// @param view where one looked
/// @param window the look of the window, in its own size whatever size of text was chosen
/// @param words in the language of the picture
/// @param images where the pictures of the chronicle lie
/// @param notes of the reader on the selected event, which go onto its card; none unless they are asked for
public record Posters(
        ChronicleIndex index, ViewState view, Look window, Words words, ImageFolder images, List<String> notes) {
    public Posters {
        notes = List.copyOf(notes);
    }

    /// Of what is open now; empty if nothing is.
    public static Optional<Posters> of(Preferences preferences, Looking looking, ImageFolder images) {
        ChronicleIndex index = looking.shownProperty().get();
        ViewState view = looking.viewProperty().get();
        return index == null || view == null
                ? Optional.empty()
                : Optional.of(new Posters(
                        index, view, Look.named(preferences.look().name()), preferences.words(), images, List.of()));
    }

    /// The same, with the notes of the reader on the selected event.
    ///
    /// @param said gives the notes on the event of an id, in words
    Posters noted(Function<String, List<String>> said) {
        String event = view.selected();
        return withNotes(event == null ? List.of() : said.apply(event));
    }

    private Posters withNotes(List<String> next) {
        return new Posters(index, view, window, words, images, next);
    }

    /// The same without notes.
    Posters unnoted() {
        return withNotes(List.of());
    }

    /// The id of the chronicle.
    String chronicle() {
        return index.chronicle().about().id();
    }

    /// What a picture can show of this chronicle at this moment.
    public Set<Content> possible() {
        Set<Content> possible = EnumSet.of(Content.VIEW, Content.WHOLE, Content.RANGE);
        int selected = selected();
        if (selected >= 0) {
            possible.add(Content.CARD);
            Event event = index.chronicle().events().get(selected);
            if (Comparison.isPossible(index.chronicle(), event)) {
                possible.add(Content.GRID);
            }
        }
        if (!index.chronicle().stories().isEmpty()) {
            possible.add(Content.STORY);
        }
        return possible;
    }

    /// The poster that was chosen; empty if what it shows is not there, or it is too large.
    public Optional<Poster> of(ExportChoice choice) {
        Optional<PosterSubject> what = what(choice);
        Optional<ImageSize> size = choice.pixels().size();
        if (what.isEmpty() || size.isEmpty()) {
            return Optional.empty();
        }
        Manner manner = choice.manner();
        boolean spread = choice.format().equals(ExportChoice.PDF)
                && choice.sheets().across() * choice.sheets().down() > 1;
        PosterOptions extras = new PosterOptions(
                manner.quotations() && choice.subject().content().isTime(),
                manner.pictures() && choice.subject().content().isTime(),
                manner.glossary(),
                manner.transparent(),
                PosterOptions.Telling.of(manner.dated() ? LocalDate.now(ZoneId.systemDefault()) : null),
                spread ? choice.sheets() : null);
        return Optional.of(new Poster(index, what.get(), size.get(), choice.lookOr(window), words, images, extras));
    }

    private Optional<PosterSubject> what(ExportChoice choice) {
        boolean gapsHidden = choice.manner().gapsHidden();
        Content content = choice.subject().content();
        if (!possible().contains(content)) {
            return Optional.empty();
        }
        return switch (content) {
            case VIEW -> Optional.of(new PosterSubject.Time(view));
            case WHOLE ->
                Optional.of(new PosterSubject.Time(gapsHidden ? index.whole().hidingGaps() : index.whole()));
            case RANGE -> range(choice.subject().range(), gapsHidden);
            case CARD -> Optional.of(new PosterSubject.Card(selected(), notes));
            case GRID -> Optional.of(new PosterSubject.Grid(selected()));
            case STORY ->
                index.chronicle().stories().stream()
                        .filter(story -> story.id().equals(choice.subject().story()))
                        .findFirst()
                        .map(PosterSubject.Slides::new);
        };
    }

    private Optional<PosterSubject> range(String text, boolean gapsHidden) {
        try {
            ViewState view = index.within(When.parse(text.strip()));
            return Optional.of(new PosterSubject.Time(gapsHidden ? view.hidingGaps() : view));
        } catch (EdtfException _) {
            // no date yet: someone is still writing it, and the field says so
            return Optional.empty();
        }
    }

    /// The place of the selected event in the chronicle, or -1.
    private int selected() {
        return view.selected() == null ? -1 : index.chronicle().indexOf(view.selected());
    }
}
