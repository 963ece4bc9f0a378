package kwonik.layout.page;

import java.util.List;
import java.util.function.Function;
import kwonik.layout.page.PageSetting.Room;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.text.Flow;
import org.jspecify.annotations.Nullable;

/// A page of text with pictures of its event: beside the text, or above it where the page stands upright, and only
/// where the text leaves them room.
///
/// @param setting of the text
/// @param pictures with the lines below each; null without any
record IllustratedPage(PageSetting setting, @Nullable Flow pictures) {
    /// The shares of a page that pictures may take, the most first.
    private static final List<Double> SHARES = List.of(0.42, 0.34, 0.27);
    /// But for the smallest share, type is no smaller than this part of what it would be without pictures.
    private static final double GENEROUS = 0.72;
    /// The type of the lines below a picture, beside that of a page without pictures.
    private static final double LINES = 0.6;
    /// Below a column of pictures stands the foot of the page, which may become higher by so much.
    private static final double FOOT = 1.4;

    /// What is to be set.
    ///
    /// @param text of the event
    /// @param texts what it says, the fullest first
    /// @param most how many pictures it may have
    /// @param loss which of the texts may be set for the sake of a picture where a fuller one would fit
    record Wanted(EventText text, Function<EventText, List<List<PageText>>> texts, int most, int loss) {}

    /// Sets a page with as many pictures as have room.
    static IllustratedPage of(Wanted wanted, Look look, Size size, PageScale scale) {
        PageSetting bare = set(wanted, wanted.text.pictures().size(), look, new Room(size), scale);
        boolean possible = !wanted.text.pictures().isEmpty() && wanted.most > 0 && bare.isReadable();
        for (double share : possible ? SHARES : List.<Double>of()) {
            IllustratedPage page = with(
                    wanted,
                    look,
                    size,
                    scale,
                    new Share(share, bare.scale() * LINES, bare.foot().height() * FOOT));
            boolean last = share == SHARES.getLast();
            int loss = last ? Math.max(bare.text(), wanted.loss) : bare.text();
            if (page.isWhole() && page.setting.text() <= loss && (last || page.isGenerous(bare))) {
                return page;
            }
        }
        return new IllustratedPage(bare, null);
    }

    private boolean isGenerous(PageSetting bare) {
        return setting.scale() >= GENEROUS * bare.scale();
    }

    private static PageSetting set(Wanted wanted, int left, Look look, Room room, PageScale scale) {
        EventText text = wanted.text.without(left);
        return PageSetting.of(wanted.texts.apply(text), look, room, scale.least(), scale.most());
    }

    /// How much of a page pictures may take.
    ///
    /// @param part of its width or height
    /// @param scale of the look for the lines below them
    /// @param foot the height below them
    private record Share(double part, double scale, double foot) {}

    private static IllustratedPage with(Wanted wanted, Look look, Size size, PageScale scale, Share share) {
        boolean above = size.height() > size.width();
        Look lines = look.scaled(Math.max(scale.least(), share.scale));
        double gap = PageSetting.between(look.scaled(scale.least()));
        Size most = above
                ? new Size(size.width(), Math.max(1, size.height() * share.part))
                : new Size(Math.max(1, size.width() * share.part), Math.max(1, size.height() - share.foot - gap));
        Row row = Row.of(wanted, lines, most, gap);
        Room room =
                above ? new Room(size, 0, row.flow.height() + gap) : new Room(size, row.flow.width() + 1.5 * gap, 0);
        int left = wanted.text.pictures().size() - row.count;
        return new IllustratedPage(set(wanted, left, look, room, scale), row.flow);
    }

    /// Some pictures beside each other, or one below the other.
    private record Row(Flow flow, int count) {
        /// The first as large as has room, and those after it that have it, each as large in what is left.
        static Row of(Wanted wanted, Look look, Size room, double gap) {
            boolean across = room.width() > room.height();
            double most = across ? room.width() : room.height();
            List<Flow> pictures = wanted.text.pictures().stream()
                    .limit(wanted.most)
                    .map(found -> wanted.text
                            .pictureText()
                            .of(found.picture(), found.file(), look, room.width(), room.height()))
                    .toList();
            int count = 0;
            double length = -gap;
            double breadth = 0;
            for (Flow picture : pictures) {
                double longer = length + gap + (across ? picture.width() : picture.height());
                if (count > 0 && longer > most) {
                    break;
                }
                length = longer;
                breadth = Math.max(breadth, across ? picture.height() : picture.width());
                count++;
            }
            Flow all = new Flow(wanted.text.measure(), across ? length : breadth).gap(across ? breadth : length);
            double at = 0;
            for (Flow picture : pictures.subList(0, count)) {
                all.place(picture, across ? at : 0, across ? 0 : at);
                at += (across ? picture.width() : picture.height()) + gap;
            }
            return new Row(all, count);
        }
    }

    /// Whether the pictures end above the foot.
    private boolean isWhole() {
        return pictures != null
                && pictures.height() + PageSetting.between(setting.look()) / setting.scale()
                        <= setting.room().size().height() - setting.foot().height();
    }

    /// Draws the page with its top left corner at a place.
    ///
    /// @return where all but its foot stands
    Box draw(PictureBuilder sheet, double x, double y) {
        Box text = setting.draw(sheet, x, y);
        if (pictures == null) {
            return text;
        }
        Room room = setting.room();
        double top = y;
        if (room.right() > 0) {
            // beside the middle of the text, as far as the page goes
            double lowest = y + room.size().height() - setting.foot().height() - pictures.height();
            top = Math.clamp(text.y() + (text.height() - pictures.height()) / 2, y, Math.max(y, lowest));
        }
        double left = room.right() > 0 ? x + room.size().width() - pictures.width() : x;
        pictures.draw(sheet, left, top);
        double first = Math.min(text.y(), top);
        double last = Math.max(text.foot(), top + pictures.height());
        return new Box(x, first, room.size().width(), last - first);
    }

    /// Draws the foot at the lower edge of the page whose top left corner is at a place.
    void drawFoot(PictureBuilder sheet, double x, double y) {
        setting.drawFoot(sheet, x, y);
    }
}
