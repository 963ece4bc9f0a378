package kwonik.exchange.table.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.Slugs;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// The lanes of a chronicle by what stands for them in cells: their English name where it is the only one of its kind,
/// else their id.
final class OwnLanes {
    private final Slugs ids;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, Lane> byId = new HashMap<>();
    private final Map<String, Lane> byName = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /// @param ids of all parts that are not events
    OwnLanes(List<Lane> lanes, Slugs ids) {
        this.ids = ids;
        lanes.forEach(this::add);
    }

    /// Adds a lane, or puts it in the place of the one with its id.
    void add(Lane lane) {
        Lane before = byId.put(lane.id(), lane);
        if (before == null) {
            lanes.add(lane);
        } else {
            lanes.set(lanes.indexOf(before), lane);
            // its old name still means it, in rows that nobody has changed
            byName.replace(name(before), before, lane);
        }
        Lane other = byName.putIfAbsent(name(lane), lane);
        if (other != null && !other.id().equals(lane.id())) {
            shared.add(name(lane));
        }
    }

    private static String name(Lane lane) {
        return lane.name().in(LanguageCells.ENGLISH).strip();
    }

    /// What stands in a cell for a lane.
    String cell(Lane lane) {
        String name = name(lane);
        boolean only = !name.isEmpty() && !shared.contains(name);
        return only && (!byId.containsKey(name) || name.equals(lane.id())) ? name : lane.id();
    }

    /// The lane that a cell means; a new one where there is none of this id or name, and the first of all where the
    /// cell is empty.
    Lane of(String cell) {
        Lane known = byId.getOrDefault(cell, byName.get(cell));
        if (known != null) {
            return known;
        }
        if (cell.isEmpty() && !lanes.isEmpty()) {
            return lanes.getFirst();
        }
        String name = PlainText.line(cell);
        Localized called = name.isEmpty() ? ChronicleDraft.said("report.lane") : Localized.of(name);
        Lane made = new Lane(ids.fresh(name, "lane"), called);
        add(made);
        return made;
    }

    /// The lane with an id; null if there is none.
    @Nullable
    Lane withId(String id) {
        return byId.get(id);
    }

    List<Lane> all() {
        return lanes;
    }
}
