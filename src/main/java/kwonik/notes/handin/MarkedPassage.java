package kwonik.notes.handin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.anchor.Anchors;
import kwonik.notes.handin.Shading.Shade;
import kwonik.proof.ChronicleProof.Article;

/// A passage of an article in which students have marked words.
///
/// @param event that it is quoted for; empty for words that no event quotes
/// @param most so many students have marked the same word
/// @param pieces the passage in its order, each as many students have marked
public record MarkedPassage(Optional<Event> event, String sourceId, int most, List<Piece> pieces) {
    public MarkedPassage {
        pieces = List.copyOf(pieces);
    }

    /// Words that about equally many students have marked.
    ///
    /// @param least so many have marked each of them
    /// @param most and so many the one that most have
    public record Stretch(String text, int least, int most) {}

    /// What is marked in stretches of one strength each, those first that most have marked.
    ///
    /// @param strength of words that so many have marked
    public List<Stretch> stretches(IntUnaryOperator strength) {
        List<Stretch> all = new ArrayList<>();
        boolean open = false;
        for (Piece piece : pieces) {
            int count = piece.students;
            boolean joins = open && count > 0 && strength.applyAsInt(count) == strength.applyAsInt(all.getLast().most);
            if (joins) {
                Stretch last = all.removeLast();
                all.add(new Stretch(last.text + piece.text, Math.min(last.least, count), Math.max(last.most, count)));
            } else if (count > 0) {
                all.add(new Stretch(piece.text, count, count));
            }
            open = count > 0;
        }
        all.removeIf(stretch -> stretch.text.isBlank());
        all.sort(Comparator.comparingInt(Stretch::most).reversed());
        return all;
    }

    /// Words that equally many students have marked, which may be none.
    public record Piece(String text, int students) {}

    /// The whole passage.
    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    /// All passages of a class, those first that most have marked.
    ///
    /// @param articles at hand, by id of their source: words that no event quotes stand only there
    public static List<MarkedPassage> of(ClassView view, Anchors anchors, Map<String, Article> articles) {
        List<MarkedPassage> all = new ArrayList<>();
        Set<Place> quoted = new HashSet<>();
        for (Event event : anchors.chronicle().events()) {
            for (Excerpt excerpt : event.details().evidence().quoted()) {
                Shading shading = view.shadings().get(excerpt.sourceId());
                if (shading != null
                        && anchors.place(excerpt) instanceof Anchor.OnWords on
                        && quoted.add(new Place(on.sourceId(), on.start(), on.end()))) {
                    add(all, Optional.of(event), on.sourceId(), excerpt.exact(), shading.within(on.start(), on.end()));
                }
            }
        }
        for (ClassRow row : view.rows()) {
            Article article = row.anchor() instanceof Anchor.OnWords on ? articles.get(on.sourceId()) : null;
            Shading shading = view.shadings().get(row.target().source().orElse(""));
            if (article != null
                    && shading != null
                    && row.anchor() instanceof Anchor.OnWords on
                    && quoted.stream().noneMatch(place -> place.holds(on))) {
                int from = article.text().offsetByCodePoints(0, on.start());
                int to = article.text().offsetByCodePoints(from, on.end() - on.start());
                String text = article.text().substring(from, to);
                add(all, Optional.empty(), on.sourceId(), text, shading.within(on.start(), on.end()));
            }
        }
        all.sort(Comparator.comparingInt(MarkedPassage::most).reversed());
        return all;
    }

    private record Place(String sourceId, int start, int end) {
        boolean holds(Anchor.OnWords words) {
            return sourceId.equals(words.sourceId()) && start <= words.start() && end >= words.end();
        }
    }

    private static void add(
            List<MarkedPassage> all, Optional<Event> event, String sourceId, String text, Shading shading) {
        int most = shading.runs().stream().mapToInt(Shade::count).max().orElse(0);
        if (most > 0) {
            all.add(new MarkedPassage(event, sourceId, most, pieces(text, shading)));
        }
    }

    private static List<Piece> pieces(String text, Shading shading) {
        List<Piece> pieces = new ArrayList<>();
        int[] letters = text.codePoints().toArray();
        int at = 0;
        for (Shade shade : shading.runs()) {
            int start = Math.clamp(shade.start(), at, letters.length);
            int end = Math.clamp(shade.end(), start, letters.length);
            put(pieces, new String(letters, at, start - at), 0);
            put(pieces, new String(letters, start, end - start), shade.count());
            at = end;
        }
        put(pieces, new String(letters, at, letters.length - at), 0);
        return pieces;
    }

    private static void put(List<Piece> pieces, String text, int students) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, students));
        }
    }
}
