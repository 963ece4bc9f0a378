package kwonik.layout.timeline;

import kwonik.edtf.When;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.lane.LaneRooms;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Away;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import org.jspecify.annotations.Nullable;

/// Points at a selected event that is out of sight: an arrow with its title at the edge behind which it lies.
///
/// @param scene what is looked at
/// @param sheet where to draw
record AwayPlan(Scene scene, PictureBuilder sheet) {
    private static final double WIDEST = 0.4;

    /// Draws the arrow if it is needed, in the line that names a lane.
    ///
    /// @param rooms where the lanes stand
    /// @param nameEnds where the name of each lane ends, by its place
    @Nullable
    Away draw(LaneRooms rooms, double[] nameEnds) {
        int event = scene.selected();
        When when =
                event < 0 ? null : scene.index().chronicle().events().get(event).when();
        int lane = event < 0 ? -1 : scene.index().laneOf(event);
        if (when == null || !rooms.lanes().contains(lane) || rooms.sight().isEmpty()) {
            return null;
        }
        boolean early = when.end() <= scene.view().start();
        boolean late = when.start() >= scene.view().end();
        if (rooms.sight().contains(lane)) {
            return early || late
                    ? draw(event, early ? "←" : "→", early, rooms.boxes().get(lane), nameEnds[lane])
                    : null;
        }
        boolean above = lane < rooms.sight().getFirst();
        int edge = above ? rooms.sight().getFirst() : rooms.sight().getLast();
        return draw(event, above ? "↑" : "↓", false, rooms.boxes().get(edge), nameEnds[edge]);
    }

    private @Nullable Away draw(int event, String arrow, boolean left, LaneBox box, double nameEnd) {
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        TextStyle style = look.type().small();
        double most = Math.min(scene.width() * WIDEST, scene.width() - nameEnd - 4 * gaps.pad());
        double bare = sheet.width(arrow, style) + 2 * gaps.pad();
        if (most < bare) {
            return null;
        }
        String title = sheet.fit(scene.title(event), style, most - bare - gaps.pad());
        boolean named = title.length() > 1;
        String text = !named ? arrow : left ? arrow + " " + title : title + " " + arrow;
        double width = sheet.width(text, style) + 2 * gaps.pad();
        double height = Math.min(gaps.heights().header() - 2, style.size() * 1.5);
        double x = left ? nameEnd + 2 * gaps.pad() : scene.width() - width - gaps.pad() / 2;
        double y = box.y() + 1 + (gaps.heights().header() - height) / 2;
        Look.Colors colors = look.colors();
        sheet.add(new Mark.Band(
                x,
                y,
                width,
                height,
                height / 2,
                colors.surfaces().pane(),
                colors.accent().fill()));
        sheet.words(x + gaps.pad(), y + height / 2, text, style, colors.ink());
        return new Away(event, new Box(x, y, width, height));
    }
}
