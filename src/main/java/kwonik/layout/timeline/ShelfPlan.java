package kwonik.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import kwonik.layout.lane.HitPlan;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;

/// Lays out the shelf on which events without a date stand: below the axis, because they have no place on it.
///
/// Beside lanes it has a few lines, and events follow each other as they have room. Where nothing has a date it has
/// all the room there is, and events stand in columns. What has no room is counted at the end; a selected event is
/// always among those that are seen.
///
/// @param scene what is looked at
/// @param sheet where to draw
public record ShelfPlan(Scene scene, PictureBuilder sheet) {
    /// A column is at least so many times as wide as its type is high.
    private static final double NARROWEST = 16;
    /// On a long shelf no more events than this are measured to find where the selected one stands.
    private static final int MOST_LOOKS = 1000;

    /// Where nothing else is to be seen, titles are as large as in lanes.
    private TextStyle style() {
        Look.Type type = scene.look().type();
        return scene.index().isUndated() ? type.label() : type.small();
    }

    /// The height of one line.
    static double line(Look look) {
        return look.gaps().heights().header() + look.gaps().pad();
    }

    /// How many lines the events need beside lanes, up to `most`.
    int lines(int most) {
        List<Integer> events = scene.index().withoutDate();
        double line = line(scene.look());
        List<Place> places = flowed(events, 0, 0, most * line, start());
        return places.size() < events.size() ? most : (int) (places.isEmpty() ? 0 : places.getLast().middle / line + 1);
    }

    /// Where the first event of a line stands, behind the name of the shelf.
    private double start() {
        Look look = scene.look();
        return look.gaps().pad() * 3.5
                + sheet.width(scene.words().say("layout.shelf"), look.type().lane());
    }

    /// An event with its place.
    private record Place(int event, double x, double middle, double width) {}

    /// The shelf in its height, from `y` down.
    void draw(double y, double height) {
        List<Integer> events = scene.index().withoutDate();
        if (events.isEmpty() || height <= 0) {
            return;
        }
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        double hair = gaps.hair();
        sheet.rule(0, y + height - hair, scene.width(), hair, look.colors().hair());
        String name = scene.words().say("layout.shelf");
        double middle = y + line(look) / 2;
        sheet.words(
                gaps.pad() * 1.5,
                middle,
                name,
                look.type().lane(),
                look.colors().soft());
        double end = start();
        boolean listed = scene.index().isUndated() && height >= 2 * line(look);
        List<Place> places =
                page(events, from -> listed ? listed(events, from, y, height) : flowed(events, from, y, height, end));
        int rest = events.size() - places.size();
        int hits = scene.hits().undated();
        for (Place place : places) {
            drawEvent(place.x, place.middle, place.event, place.width);
            hits -= scene.hits().has(place.event) ? 1 : 0;
        }
        if (rest > 0) {
            double at = listed || places.isEmpty() ? end : places.getLast().x + places.getLast().width + gaps.pad() * 2;
            drawRest(at, listed || places.isEmpty() ? middle : places.getLast().middle, rest, hits > 0);
        }
    }

    /// The first page, or that on which the selected event stands.
    private List<Place> page(List<Integer> events, IntFunction<List<Place>> from) {
        int wanted = scene.selected() < 0 ? -1 : events.indexOf(scene.selected());
        int begin = 0;
        List<Place> places = from.apply(begin);
        while (wanted >= begin + places.size() && !places.isEmpty()) {
            begin = wanted > MOST_LOOKS ? wanted : begin + places.size();
            places = from.apply(begin);
        }
        return places;
    }

    /// One after the other in lines.
    private List<Place> flowed(List<Integer> events, int from, double y, double height, double start) {
        Look.Gaps gaps = scene.look().gaps();
        double chip = sheet.width("+" + events.size(), style()) + 5 * gaps.pad();
        double line = line(scene.look());
        int lines = Math.max(1, (int) Math.floor(height / line + 1e-9));
        List<Place> places = new ArrayList<>();
        double x = start;
        int row = 0;
        for (int i = from; i < events.size(); i++) {
            double width = width(events.get(i));
            boolean last = i == events.size() - 1 && from == 0;
            if (x + width + gaps.pad() > scene.width() && x > start && row < lines - 1) {
                row++;
                x = start;
            }
            double room = scene.width() - x - (row == lines - 1 && !last ? chip : gaps.pad());
            if (width > room && (x > start || room < NARROWEST * gaps.mark())) {
                break;
            }
            double taken = Math.min(width, room);
            places.add(new Place(events.get(i), x, y + (row + 0.5) * line, taken));
            x += taken + gaps.pad() * 2.5;
        }
        return places;
    }

    /// One below the other, in as many columns as it takes and as are wide enough to be read.
    private List<Place> listed(List<Integer> events, int from, double y, double height) {
        Look.Gaps gaps = scene.look().gaps();
        double line = line(scene.look());
        int lines = (int) Math.floor(height / line + 1e-9) - 1;
        double wide = scene.width() - 2 * gaps.pad();
        int most = Math.max(1, (int) (wide / (NARROWEST * style().size())));
        int columns = Math.clamp((events.size() + lines - 1) / lines, 1, most);
        double width = wide / columns;
        List<Place> places = new ArrayList<>();
        for (int i = from; i < events.size() && i - from < columns * lines; i++) {
            int at = i - from;
            int column = at / lines;
            double x = gaps.pad() * 1.5 + column * width;
            double room = width - gaps.pad() * 2.5;
            places.add(
                    new Place(events.get(i), x, y + (at % lines + 1.5) * line, Math.min(room, width(events.get(i)))));
        }
        return places;
    }

    private double width(int event) {
        Look look = scene.look();
        return 2 * look.gaps().mark() + look.gaps().pad() + sheet.width(scene.title(event), style());
    }

    private void drawEvent(double x, double middle, int event, double width) {
        int level = sheet.level();
        Look look = scene.look();
        double r = look.gaps().mark() * 0.8;
        int lane = scene.index().laneOf(event);
        Box box = new Box(
                x,
                middle - look.gaps().heights().header() / 2,
                width,
                look.gaps().heights().header());
        drawFrames(event, box, level);
        sheet.add(new Mark.Dot(
                Mark.Shape.ofLane(lane), x + r, middle, r, look.colors().lane(lane), 0));
        double textX = x + 2 * look.gaps().mark() + look.gaps().pad() / 2;
        String title = sheet.fit(scene.title(event), style(), x + width - textX + 1e-6);
        sheet.words(textX, middle, title, style(), look.colors().ink());
        sheet.spot(
                new HitArea(
                        new HitArea.Events(event, lane, 1, event),
                        new HitArea.Time(Double.NaN, Double.NaN),
                        box,
                        new Box(x, middle - r, 2 * r, 2 * r),
                        new HitArea.State(true, scene.hits().has(event) ? 1 : 0)),
                level);
    }

    /// Draws what a search and the selection put round an event.
    private void drawFrames(int event, Box box, int level) {
        Look look = scene.look();
        Look.Surfaces surfaces = look.colors().surfaces();
        if (scene.hits().has(event)) {
            Box row = new Box(box.x(), box.y() + 1, box.width(), box.height() - 2);
            HitPlan plan = new HitPlan(scene, sheet);
            plan.draw(event, level, plan.outline(event, row), surfaces.ground());
        }
        if (event == scene.selected()) {
            double pad = look.gaps().pad() / 2;
            int line = look.colors().accent().fill();
            sheet.add(new Mark.Band(
                    box.x() - pad, box.y(), box.width() + 2 * pad, box.height(), pad, surfaces.pane(), line));
        }
    }

    private void drawRest(double x, double middle, int rest, boolean hit) {
        Look look = scene.look();
        String text = "+" + rest;
        double width = sheet.width(text, style()) + 2 * look.gaps().pad();
        double height = look.gaps().heights().strip() - 2;
        Look.Colors colors = look.colors();
        if (x + width <= scene.width()) {
            if (hit) {
                new HitPlan(scene, sheet).pill(sheet.level(), new Box(x, middle - height / 2, width, height));
            }
            sheet.add(new Mark.Chip(
                    new Box(x, middle - height / 2, width, height),
                    text,
                    style(),
                    colors.surfaces().pane(),
                    colors.soft(),
                    colors.ink()));
        }
    }
}
