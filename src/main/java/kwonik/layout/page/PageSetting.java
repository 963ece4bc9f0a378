package kwonik.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.text.Flow;
import org.jspecify.annotations.Nullable;

/// A page of text in the largest type in which all of it fits.
///
/// @param look scaled to that type
/// @param scale by which it is scaled
/// @param head what stands above
/// @param columns the parts of the body, column by column
/// @param foot what stands at the foot
/// @param room of the page
/// @param text the place of what is set among the texts that were tried
record PageSetting(Look look, double scale, Flow head, List<List<Flow>> columns, Flow foot, Room room, int text) {
    /// The place of a text where none of those that were tried fits.
    private static final int NONE = Integer.MAX_VALUE;

    private static final int HALVINGS = 9;
    /// A column is at least this many times as wide as its type is high.
    private static final double NARROWEST = 21;
    /// So few texts are tried one after the other.
    private static final int FEW = 8;
    private static final double SHRINK = 0.85;
    private static final double VANISHING = 1e-4;
    /// The foot is hardly larger than it must be.
    private static final double FOOT = 1.15;
    /// Nor is it lost below a page in large type.
    private static final double FOOT_SHARE = 0.55;
    /// Of the room that is left, this share stands above.
    private static final double ABOVE = 0.4;

    /// A page, and what of it is kept for something else.
    ///
    /// @param size of the page in pixels
    /// @param right how much is kept beside head and body
    /// @param above how much is kept above the head
    record Room(Size size, double right, double above) {
        /// All of a page.
        Room(Size size) {
            this(size, 0, 0);
        }

        double width() {
            return Math.max(1, size.width() - right);
        }
    }

    /// What is tried.
    ///
    /// @param scale of the look
    /// @param foot the largest for the foot of a page in small type
    /// @param columns how many
    /// @param anyway whether to leave the body out where it has no room
    private record Attempt(double scale, double foot, int columns, boolean anyway) {
        double footScale() {
            return Math.min(scale, Math.max(foot, scale * FOOT_SHARE));
        }
    }

    /// Sets the first of several texts that fits.
    ///
    /// @param texts the whole first, then with ever less; each as alternatives of which the larger type wins
    /// @param least the smallest scale that can be read; where even the last text does not fit at it, it is set
    ///     smaller, because nothing may stand outside the page
    /// @param most the largest scale
    static PageSetting of(List<List<PageText>> texts, Look look, Room room, double least, double most) {
        int first = firstThatFits(texts, text -> fits(text, look, room, least));
        if (first < texts.size()) {
            PageSetting best = null;
            for (PageText text : texts.get(first)) {
                PageSetting found = largest(text, look, room, least, most);
                best = best == null || (found != null && found.scale > best.scale) ? found : best;
            }
            if (best != null) {
                return best.as(first);
            }
        }
        PageText last = texts.getLast().getFirst();
        double scale = least;
        PageSetting setting = null;
        while (setting == null) {
            scale *= SHRINK;
            setting = at(last, look, room, new Attempt(scale, scale, 1, scale < VANISHING));
        }
        return setting.as(NONE);
    }

    /// Whether one of the texts fits in type that can be read.
    boolean isReadable() {
        return text != NONE;
    }

    private PageSetting as(int which) {
        return new PageSetting(look, scale, head, columns, foot, room, which);
    }

    /// The place of the first text that fits, or how many there are. Of many, whose each says less than the one before,
    /// it is looked for from the end in growing steps, so that no text is set that says far more than has room.
    private static int firstThatFits(List<List<PageText>> texts, Predicate<PageText> fits) {
        IntPredicate any = place -> texts.get(place).stream().anyMatch(fits);
        if (texts.size() <= FEW) {
            return IntStream.range(0, texts.size()).filter(any).findFirst().orElse(texts.size());
        }
        int tooMuch = -1;
        int enough = texts.size();
        for (int step = 1; enough > 0 && tooMuch < 0; step *= 2) {
            int next = Math.max(0, enough - step);
            if (any.test(next)) {
                enough = next;
            } else {
                tooMuch = next;
            }
        }
        while (enough - tooMuch > 1) {
            int middle = (enough + tooMuch) >>> 1;
            if (any.test(middle)) {
                enough = middle;
            } else {
                tooMuch = middle;
            }
        }
        return enough;
    }

    /// Whether a text has room in the smallest type that can be read.
    private static boolean fits(PageText text, Look look, Room room, double least) {
        return IntStream.rangeClosed(1, text.mostColumns())
                .anyMatch(columns -> at(text, look, room, new Attempt(least, least * FOOT, columns, false)) != null);
    }

    private static @Nullable PageSetting largest(PageText text, Look look, Room room, double least, double most) {
        PageSetting best = null;
        for (int columns = 1; columns <= text.mostColumns(); columns++) {
            int count = columns;
            PageSetting found =
                    search(least, most, scale -> at(text, look, room, new Attempt(scale, least * FOOT, count, false)));
            best = best == null || (found != null && found.scale > best.scale * 1.01) ? found : best;
        }
        return best;
    }

    private static @Nullable PageSetting search(
            double least, double most, DoubleFunction<@Nullable PageSetting> attempt) {
        PageSetting best = attempt.apply(most);
        if (best != null || most <= least) {
            return best;
        }
        best = attempt.apply(least);
        double low = least;
        double high = most;
        for (int i = 0; i < HALVINGS && best != null; i++) {
            double middle = (low + high) / 2;
            PageSetting found = attempt.apply(middle);
            if (found == null) {
                high = middle;
            } else {
                best = found;
                low = middle;
            }
        }
        return best;
    }

    private static @Nullable PageSetting at(PageText text, Look look, Room page, Attempt attempt) {
        int count = attempt.columns;
        Look scaled = look.scaled(attempt.scale);
        double gap = between(scaled);
        double column = (page.width() - (count - 1) * 1.5 * gap) / count;
        if (count > 1 && column < NARROWEST * scaled.type().label().size()) {
            return null;
        }
        Flow head = text.head(scaled, page.width());
        Flow foot = text.foot(look.scaled(attempt.footScale()), page.size.width());
        double room = page.size.height() - page.above - head.height() - gap - foot.height() - gap;
        List<List<Flow>> columns = balanced(text.body(scaled, column), count, gap, room);
        if (columns == null) {
            return attempt.anyway ? new PageSetting(scaled, attempt.scale, head, List.of(), foot, page, 0) : null;
        }
        return new PageSetting(scaled, attempt.scale, head, columns, foot, page, 0);
    }

    /// The distance between two parts.
    static double between(Look look) {
        return look.gaps().pad() * 3;
    }

    /// The parts in at most `count` columns, as equally high as their order allows.
    static List<List<Flow>> balanced(List<Flow> parts, int count, double gap) {
        double room = parts.stream().mapToDouble(part -> part.height() + gap).sum();
        return IntStream.iterate(count, columns -> columns > 1, columns -> columns - 1)
                .mapToObj(columns -> balanced(parts, columns, gap, room))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> List.of(parts));
    }

    /// The parts in exactly `count` columns as equally high as their order allows, or null if they do not fit.
    private static @Nullable List<List<Flow>> balanced(List<Flow> parts, int count, double gap, double room) {
        List<List<Flow>> best = filled(parts, count, gap, room);
        if (best == null || count == 1) {
            return best;
        }
        double low = 0;
        double high = room;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            List<List<Flow>> found = filled(parts, count, gap, middle);
            if (found == null) {
                low = middle;
            } else {
                best = found;
                high = middle;
            }
        }
        return best.size() == count ? best : null;
    }

    private static @Nullable List<List<Flow>> filled(List<Flow> parts, int count, double gap, double room) {
        List<List<Flow>> columns = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Flow part : parts) {
            if (used + gap + part.height() > room) {
                if (part.height() > room || columns.size() == count) {
                    return null;
                }
                columns.add(new ArrayList<>());
                used = -gap;
            }
            columns.getLast().add(part);
            used += gap + part.height();
        }
        return room < 0 ? null : columns;
    }

    /// Draws the page with its top left corner at a place.
    ///
    /// @return where its head and body stand
    Box draw(PictureBuilder sheet, double x, double y) {
        double gap = between(look);
        double tallest = 0;
        for (List<Flow> column : columns) {
            double height = -gap;
            for (Flow part : column) {
                height += gap + part.height();
            }
            tallest = Math.max(tallest, height);
        }
        double body = tallest == 0 ? 0 : tallest + gap;
        double spare = room.size.height() - room.above - head.height() - body - gap - foot.height();
        double top = y + room.above + Math.max(0, spare) * ABOVE;
        head.draw(sheet, x, top);
        double left = x;
        for (List<Flow> column : columns) {
            double at = top + head.height() + gap;
            for (Flow part : column) {
                part.draw(sheet, left, at);
                at += part.height() + gap;
            }
            left += column.getFirst().width() + 1.5 * gap;
        }
        return new Box(x, top, room.width(), head.height() + body);
    }

    /// Draws the foot at the lower edge of the page whose top left corner is at a place.
    void drawFoot(PictureBuilder sheet, double x, double y) {
        foot.draw(sheet, x, y + room.size.height() - foot.height());
    }
}
