package kwonik.layout.poster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kwonik.image.ImageFolder;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.poster.BlockPlaces.Place;
import kwonik.layout.text.Flow;
import kwonik.model.Event;
import kwonik.model.Excerpt;

/// Prints the passages that events rest on, and their pictures, beside them, in the room that a finished timeline
/// leaves
/// free. The most important events choose first; what finds no room is counted.
final class BesideEvents {
    /// Where so many blocks of an event found no room, the rest is not tried.
    private static final int MOST_MISSES = 8;

    private final Scene scene;
    private final PictureBuilder sheet;
    private final List<LaneBox> lanes;
    private final PosterLayout.Additions wanted;
    private final BlockPlaces places;
    private final List<EventBlock> all = new ArrayList<>();
    private final List<EventBlock> printed = new ArrayList<>();

    BesideEvents(Scene scene, PictureBuilder sheet, List<LaneBox> lanes, PosterLayout.Additions wanted) {
        this.scene = scene;
        this.sheet = sheet;
        this.lanes = lanes;
        this.wanted = wanted;
        this.places = new BlockPlaces(scene, sheet, lanes);
    }

    /// Prints what has room.
    void draw() {
        List<Turn> turns = sheet.spots().stream()
                .filter(spot -> !spot.isChip())
                .sorted(Comparator.comparingInt((HitArea spot) -> -event(spot).importance())
                        .thenComparingDouble(HitArea::from)
                        .thenComparingInt(HitArea::event))
                .map(spot -> new Turn(spot, blocks(spot)))
                .collect(Collectors.toCollection(ArrayList::new));
        turns.forEach(turn -> all.addAll(turn.blocks));
        // one block for each event before a second for any
        while (!turns.isEmpty()) {
            turns.removeIf(Turn::isOver);
            for (Turn turn : turns) {
                if (!print(turn.blocks.get(turn.next++), turn.spot)) {
                    turn.misses++;
                }
            }
        }
    }

    /// The passages that have room.
    List<Excerpt> passages() {
        return printed.stream()
                .filter(EventBlock.Passage.class::isInstance)
                .map(block -> ((EventBlock.Passage) block).excerpt())
                .toList();
    }

    /// How many passages have none.
    int passagesLeft() {
        return left(EventBlock.Passage.class::isInstance);
    }

    /// How many pictures have none.
    int picturesLeft() {
        return left(EventBlock.Photo.class::isInstance);
    }

    private int left(Predicate<EventBlock> kind) {
        return (int) (all.stream().filter(kind).count()
                - printed.stream().filter(kind).count());
    }

    /// An event whose blocks are printed one by one.
    private static final class Turn {
        private final HitArea spot;
        private final List<EventBlock> blocks;
        private int next;
        private int misses;

        Turn(HitArea spot, List<EventBlock> blocks) {
            this.spot = spot;
            this.blocks = blocks;
        }

        boolean isOver() {
            return next == blocks.size() || misses == MOST_MISSES;
        }
    }

    private Event event(HitArea spot) {
        return scene.index().chronicle().events().get(spot.event());
    }

    /// Its pictures first: they are few, and a passage finds room where a picture finds none.
    private List<EventBlock> blocks(HitArea spot) {
        List<EventBlock> blocks = new ArrayList<>();
        if (spot.lane() >= lanes.size()) {
            return blocks;
        }
        Event.Evidence evidence = event(spot).details().evidence();
        if (wanted.pictures()) {
            ImageFolder images = wanted.images();
            evidence.pictures()
                    .forEach(picture -> blocks.add(new EventBlock.Photo(picture, images.find(picture.file()))));
        }
        if (wanted.quotations()) {
            evidence.excerpts().stream()
                    .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                    .forEach(excerpt -> blocks.add(new EventBlock.Passage(
                            excerpt,
                            scene.index().chronicle().source(excerpt.sourceId()).orElseThrow())));
        }
        return blocks;
    }

    private boolean print(EventBlock block, HitArea spot) {
        Place best = null;
        for (int width : block.widths()) {
            if (best != null && block.prefersWidth()) {
                break;
            }
            Flow flow =
                    block.flow(scene, sheet, width * scene.look().type().label().size());
            Place place = places.place(flow, spot);
            if (place != null && (best == null || place.worse() < best.worse())) {
                best = place;
            }
        }
        if (best == null) {
            return false;
        }
        int level = sheet.level();
        places.take(best);
        sheet.rule(
                best.box().x(), best.box().y(), best.box().width(), best.box().height(), ground(spot.lane()));
        best.flow().draw(sheet, best.box().x(), best.box().y());
        sheet.spot(
                new HitArea(
                        new HitArea.Events(spot.event(), spot.lane(), 1, spot.event()),
                        new HitArea.Time(spot.from(), spot.to()),
                        best.box(),
                        spot.mark(),
                        HitArea.State.BARE),
                level);
        printed.add(block);
        return true;
    }

    private int ground(int lane) {
        Look.Colors colors = scene.look().colors();
        return lane % 2 == 1 ? colors.surfaces().stripe() : colors.surfaces().ground();
    }
}
