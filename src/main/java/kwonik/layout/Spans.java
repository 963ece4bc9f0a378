package kwonik.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.axis.When;
import kwonik.model.Event;
import kwonik.model.Lane;

/// What the index must know of each event, in the order of the file: every event is asked once.
final class Spans {
    /// Strict, in seconds.
    final long[] start;
    /// Strict, in seconds; not after the start for an event without a date.
    final long[] end;
    /// The importance of each.
    final byte[] rank;
    /// The place of its lane.
    final byte[] lane;

    private Spans(int size) {
        start = new long[size];
        end = new long[size];
        rank = new byte[size];
        lane = new byte[size];
    }

    static Spans of(List<Event> events, List<Lane> lanes) {
        Map<String, Byte> laneById = new HashMap<>();
        for (Lane lane : lanes) {
            laneById.put(lane.id(), (byte) laneById.size());
        }
        Spans spans = new Spans(events.size());
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            When when = event.when();
            if (when != null) {
                spans.start[i] = when.start();
                spans.end[i] = when.end();
            }
            spans.rank[i] = (byte) event.importance();
            spans.lane[i] = laneById.getOrDefault(event.lane().id(), (byte) 0);
        }
        return spans;
    }

    /// The places of the events with a date.
    int[] dated() {
        int[] dated = new int[rank.length];
        int count = 0;
        for (int i = 0; i < dated.length; i++) {
            dated[count] = i;
            count += end[i] > start[i] ? 1 : 0;
        }
        return Arrays.copyOf(dated, count);
    }
}
