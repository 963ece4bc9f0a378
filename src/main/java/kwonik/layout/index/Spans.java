package kwonik.layout.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kwonik.edtf.When;
import kwonik.model.Event;
import kwonik.model.Lane;

/// What the index must know of each event, in the order of the file: every event is asked once.
final class Spans {
    private static final int MANY = 50_000;

    /// Strict, in seconds.
    final long[] start;
    /// Strict, in seconds; not after the start for an event without a date.
    final long[] end;
    /// The importance of each.
    final byte[] rank;
    /// The place of its lane.
    final int[] lane;

    private Spans(int size) {
        start = new long[size];
        end = new long[size];
        rank = new byte[size];
        lane = new int[size];
    }

    static Spans of(List<Event> events, List<Lane> lanes) {
        Map<String, Integer> laneById = new HashMap<>();
        for (Lane lane : lanes) {
            laneById.put(lane.id(), laneById.size());
        }
        Spans spans = new Spans(events.size());
        if (events.size() < MANY) {
            spans.fill(events, laneById, 0, events.size());
        } else {
            // most of the time is spent waiting for memory, which two threads do better than one
            int half = events.size() / 2;
            CompletableFuture<Void> second =
                    CompletableFuture.runAsync(() -> spans.fill(events, laneById, half, events.size()));
            spans.fill(events, laneById, 0, half);
            second.join();
        }
        return spans;
    }

    private void fill(List<Event> events, Map<String, Integer> laneById, int from, int to) {
        for (int i = from; i < to; i++) {
            Event event = events.get(i);
            When when = event.when();
            if (when != null) {
                start[i] = when.start();
                end[i] = when.end();
            }
            rank[i] = (byte) event.importance();
            lane[i] = laneById.getOrDefault(event.lane().id(), 0);
        }
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
