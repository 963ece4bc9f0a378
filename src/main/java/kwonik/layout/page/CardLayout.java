package kwonik.layout.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.text.Flow;
import kwonik.layout.text.FootText;
import kwonik.layout.text.VoiceText;
import kwonik.model.Excerpt;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Plans one event as a card: what happened, when, what is disputed, and what was written about it, word for word.
///
/// The type is as large as the size allows. What does not fit even in the smallest type that can be read is left out,
/// and the foot says so.
public final class CardLayout {
    private static final int MOST_COLUMNS = 4;

    private final Look look;
    private final Words words;
    private final TextMeasure measure;
    private final ImageFolder images;
    private final List<String> notes;

    /// A layout in one look and language.
    ///
    /// @param images where the pictures of the chronicle lie
    public CardLayout(Look look, Words words, TextMeasure measure, ImageFolder images) {
        this(look, words, measure, images, List.of());
    }

    private CardLayout(Look look, Words words, TextMeasure measure, ImageFolder images, List<String> notes) {
        this.notes = List.copyOf(notes);
        this.images = images;
        this.look = look;
        this.words = words;
        this.measure = measure;
    }

    /// The same with notes of a reader on the event, marked as such.
    public CardLayout noted(List<String> said) {
        return new CardLayout(look, words, measure, images, said);
    }

    /// Plans an event as a picture of exactly `size` pixels.
    ///
    /// @param event place of the event in the chronicle
    /// @throws IndexOutOfBoundsException if there is no event at that place
    public Picture plan(ChronicleIndex index, int event, Size size) {
        return plan(index, event, size, null);
    }

    /// Plans the card of an event, with the day it was made at the foot, unless that is null.
    public Picture plan(ChronicleIndex index, int event, Size size, @Nullable LocalDate made) {
        EventText text = new EventText(index, event, new FootText(words, measure, made)).illustrated(images);
        return text.page(this::texts, look, size);
    }

    /// The whole card, then without its last passages, then without what else can be spared; where notes leave no room
    /// for a title and a summary, all of it without notes.
    private List<List<PageText>> texts(EventText text) {
        List<List<PageText>> texts = new ArrayList<>();
        int most = text.subject().details().evidence().excerpts().size();
        for (CardNotes some : notes.isEmpty() ? List.of(CardNotes.NONE) : CardNotes.of(notes)) {
            for (int passages = most; passages >= 0; passages--) {
                texts.add(List.of(new CardText(text, passages, true, true, some)));
            }
            texts.add(List.of(new CardText(text, 0, false, true, some)));
        }
        texts.add(List.of(new CardText(text, 0, false, false, new CardNotes(List.of(), notes.size()))));
        return texts;
    }

    /// Notes of a reader.
    ///
    /// @param said those that have room
    /// @param left how many have none
    private record CardNotes(List<String> said, int left) {
        private static final CardNotes NONE = new CardNotes(List.of(), 0);

        /// All of them, and then none.
        static List<CardNotes> of(List<String> notes) {
            return List.of(new CardNotes(notes, 0), new CardNotes(List.of(), notes.size()));
        }

        /// The heading with the first, so that it does not stand alone.
        List<Flow> set(EventText text, Look look, double width) {
            List<Flow> parts = new ArrayList<>();
            for (String note : said) {
                Flow flow = new Flow(text.measure(), width);
                if (parts.isEmpty()) {
                    flow.text(
                            text.words().say("page.noted"),
                            look.type().lane(),
                            look.colors().ink());
                }
                parts.add(flow.text(note, look.type().label(), look.colors().ink()));
            }
            return parts;
        }
    }

    /// The text of a card.
    ///
    /// @param passages how many of them
    /// @param references whether with the references
    /// @param summary whether with the summary and what is disputed
    private record CardText(EventText text, int passages, boolean references, boolean summary, CardNotes noted)
            implements PageText {
        @Override
        public Flow head(Look look, double width) {
            return text.head(look, width, true);
        }

        @Override
        public List<Flow> body(Look look, double width) {
            List<Flow> parts = new ArrayList<>();
            if (summary) {
                parts.addAll(text.summary(look, width));
            }
            VoiceText voices = new VoiceText(text.words(), text.measure());
            for (Excerpt excerpt :
                    text.subject().details().evidence().excerpts().subList(0, passages)) {
                text.index()
                        .chronicle()
                        .source(excerpt.sourceId())
                        .ifPresent(source -> parts.add(voices.of(excerpt, source, look, width)));
            }
            if (references) {
                parts.addAll(text.references(look, width));
            }
            parts.addAll(noted.set(text, look, width));
            return parts;
        }

        @Override
        public Flow foot(Look look, double width) {
            List<String> notes = new ArrayList<>(text.leftNote());
            int left = text.subject().details().evidence().excerpts().size() - passages;
            if (left > 0) {
                notes.add(text.words().say("layout.passages.left", left));
            }
            int untold = text.subject().details().references().size();
            if (!references && untold > 0) {
                notes.add(text.words().say("layout.references.left", untold));
            }
            if (!summary && !text.summary(look, width).isEmpty()) {
                notes.add(text.words().say("layout.summary.left"));
            }
            if (noted.left() > 0) {
                notes.add(text.words().say("export.notes.left", noted.left()));
            }
            return text.page().credited(notes, text.index().chronicle(), look, width);
        }

        @Override
        public int mostColumns() {
            return MOST_COLUMNS;
        }
    }
}
