package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.picture.Look;

/// Shares a height among the lanes.
///
/// Every lane in sight keeps a line for its name and a strip for its marks. What is left becomes rows of labels: a
/// first one in each lane, those with the most important events before others, and more by need. Rows never get so low
/// that a bar would strike through the label above it: first lanes lose their rows, then lanes are left out. A window
/// scrolls to those; a picture leaves out first in which nothing happens there.
///
/// @param boxes one for each lane of the chronicle; what is not in sight has no height
/// @param lanes the lanes there are to see, as places in the chronicle, in order
/// @param first where among them those begin that are in sight; in a picture 0
/// @param sight the lanes that are in sight
public record LaneRooms(List<LaneBox> boxes, List<Integer> lanes, int first, List<Integer> sight) {
    /// A row may be as low as this many times the size of its type, and the height of a bar below it.
    private static final double LOWEST_ROW = 1.2;
    /// A first row is needed more than any second: no lane has so many events that their root is greater.
    private static final double FIRST = 1e6;

    public LaneRooms {
        boxes = Collections.unmodifiableList(boxes);
        lanes = List.copyOf(lanes);
        sight = List.copyOf(sight);
    }

    /// How high a lane is that has no row of labels.
    public static double least(Look look) {
        Look.Gaps gaps = look.gaps();
        return gaps.heights().header() + gaps.heights().strip() + gaps.pad() / 2;
    }

    /// Shares the room between two heights.
    ///
    /// @param firstLane the lane to begin with where lanes scroll, or [Frame#PICTURE]
    public static LaneRooms of(Scene scene, int firstLane, double top, double bottom) {
        List<Integer> lanes = drawn(scene);
        int most = (int) Math.max(0, Math.floor((bottom - top) / least(scene.look()) + 1e-9));
        boolean scrolls = firstLane != Frame.PICTURE;
        int first = 0;
        List<Integer> sight = lanes;
        if (lanes.size() > most && scrolls) {
            int wanted = Collections.binarySearch(lanes, firstLane);
            first = Math.clamp(wanted < 0 ? -wanted - 1 : wanted, 0, lanes.size() - most);
            sight = lanes.subList(first, first + most);
        } else if (lanes.size() > most) {
            sight = busiest(scene, lanes, most);
        }
        // rows that change while lanes scroll would move every label
        boolean bare = lanes.size() > most && scrolls;
        return new LaneRooms(boxes(scene, sight, top, bottom, bare), lanes, first, sight);
    }

    /// The lanes there are to see.
    public static List<Integer> drawn(Scene scene) {
        return IntStream.range(0, scene.index().lanes().size())
                .filter(lane -> isDrawn(scene, lane))
                .boxed()
                .toList();
    }

    /// How many lanes have no room.
    public int leftOut() {
        return lanes.size() - sight.size();
    }

    /// Whether some lane in sight has events and no row for their labels.
    public boolean hasBareLanes(ChronicleIndex index) {
        return sight.stream()
                .anyMatch(
                        lane -> boxes.get(lane).rows() == 0 && index.lane(lane).size() > 0);
    }

    /// A lane that the filter leaves out would be an empty row, and so would all where nothing has a date.
    private static boolean isDrawn(Scene scene, int lane) {
        ChronicleIndex index = scene.index();
        return !index.isUndated()
                && scene.shown().lane(lane)
                && !index.filter().lanes().contains(index.laneAt(lane).id());
    }

    /// The lane of the selected event, then those in which something happens in the window, then the others.
    private static List<Integer> busiest(Scene scene, List<Integer> lanes, int most) {
        int own = scene.selected() < 0 ? -1 : scene.index().laneOf(scene.selected());
        List<Integer> chosen = new ArrayList<>();
        List<Integer> quiet = new ArrayList<>();
        for (int lane : lanes) {
            ViewState view = scene.view();
            boolean busy = scene.index().lane(lane).touching(view.start(), view.end()) > 0;
            if (lane == own) {
                chosen.addFirst(lane);
            } else if (busy) {
                chosen.add(lane);
            } else {
                quiet.add(lane);
            }
        }
        chosen.addAll(quiet);
        return chosen.stream().limit(most).sorted().toList();
    }

    private static List<LaneBox> boxes(Scene scene, List<Integer> sight, double top, double bottom, boolean bare) {
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        double lowest = Math.min(gaps.heights().row(), look.type().label().size() * LOWEST_ROW + gaps.bar() + 2);
        int count = sight.size();
        double room = Math.max(0, bottom - top - count * least(look));
        int[] rows = new int[scene.index().lanes().size()];
        int used = 0;
        if (!bare) {
            int airy = (int) Math.floor(room / gaps.heights().row());
            int low = (int) Math.floor(room / lowest + 1e-9);
            used = share(scene.index(), sight, Math.max(airy, Math.min(low, count)), rows);
        }
        // room that is left makes the rows airier, up to a third; what is still left goes to the lanes alike
        double spare = (room - used * gaps.heights().row()) / Math.max(1, used);
        double row = gaps.heights().row()
                + Math.clamp(
                        spare, lowest - gaps.heights().row(), gaps.heights().row() / 3);
        double air = Math.max(0, room - used * row) / Math.max(1, count);
        List<LaneBox> boxes = new ArrayList<>(rows.length);
        double y = top;
        int next = 0;
        for (int lane = 0; lane < rows.length; lane++) {
            boolean seen = next < count && sight.get(next) == lane;
            next += seen ? 1 : 0;
            double height = seen ? least(look) + rows[lane] * row + air : 0;
            boxes.add(new LaneBox(y, height, rows[lane], row));
            y += height;
        }
        return boxes;
    }

    /// Gives each lane a row if it can, and more by the square root of its events, never more than events; returns
    /// how many were given.
    private static int share(ChronicleIndex index, List<Integer> sight, int most, int[] rows) {
        int given = 0;
        for (; given < most; given++) {
            int neediest = -1;
            double need = 0;
            for (int lane : sight) {
                double wants = need(index.lane(lane), rows[lane]);
                if (wants > need) {
                    need = wants;
                    neediest = lane;
                }
            }
            if (neediest < 0) {
                break;
            }
            rows[neediest]++;
        }
        return given;
    }

    private static double need(LaneIndex lane, int rows) {
        int events = lane.size();
        if (events == 0) {
            // an empty lane has a row if every other has one
            return rows == 0 ? FIRST : 0;
        }
        double root = Math.sqrt(events);
        return rows == 0 ? FIRST * (1 + top(lane)) + root : rows < events ? root / rows : 0;
    }

    /// The rank of the most important event of a lane.
    private static int top(LaneIndex lane) {
        int[] top = {0};
        lane.byImportance(0, lane.size(), position -> {
            top[0] = lane.rank(position);
            return false;
        });
        return top[0];
    }
}
