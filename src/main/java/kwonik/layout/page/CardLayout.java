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

    /// A layout in one look and language.
    ///
    /// @param images where the pictures of the chronicle lie
    public CardLayout(Look look, Words words, TextMeasure measure, ImageFolder images) {
        this.images = images;
        this.look = look;
        this.words = words;
        this.measure = measure;
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
        return text.page(CardLayout::texts, look, size);
    }

    /// The whole card, then without its last passages, then without what else can be spared.
    private static List<List<PageText>> texts(EventText text) {
        List<List<PageText>> texts = new ArrayList<>();
        for (int passages = text.subject().details().evidence().excerpts().size(); passages >= 0; passages--) {
            texts.add(List.of(new CardText(text, passages, true, true)));
        }
        texts.add(List.of(new CardText(text, 0, false, true)));
        texts.add(List.of(new CardText(text, 0, false, false)));
        return texts;
    }

    /// The text of a card.
    ///
    /// @param passages how many of them
    /// @param references whether with the references
    /// @param summary whether with the summary and what is disputed
    private record CardText(EventText text, int passages, boolean references, boolean summary) implements PageText {
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
            return text.page().credited(notes, text.index().chronicle(), look, width);
        }

        @Override
        public int mostColumns() {
            return MOST_COLUMNS;
        }
    }
}
