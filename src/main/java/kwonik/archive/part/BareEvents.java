package kwonik.archive.part;

import java.io.IOException;
import java.util.Arrays;
import kwonik.archive.json.Utf8Lines;
import kwonik.edtf.When;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Takes runs of bare events out of the file before gson sees them; the first event that has anything to tell ends
/// the run and is left to [EventReader] whole.
///
/// Between two items of a list, `, {…}` can be taken away without any parser noticing, other than by the index of
/// the items that follow.
public final class BareEvents {
    /// With fewer bytes than this at hand, more are fetched.
    private static final int FEW = 1 << 13;

    private static final int LANES = 64;
    private static final int MOST_PATIENT = 64;

    private final Utf8Lines lines;
    private final Dates dates;
    private final ChronicleBuilder assembly;
    private final byte[] bytes;
    private final BareEvent bare;
    /// Lanes by a weak hash of their ids, so that no id of a lane becomes a text twice.
    private final byte[] @Nullable [] laneIds = new byte[LANES][];

    private final @Nullable Lane[] lanes = new Lane[LANES];

    /// Where bare events are rare, looking for one after each of the others would cost more than it saves.
    private int patience = 1;

    private int wait;

    public BareEvents(Utf8Lines lines, Dates dates, ChronicleBuilder assembly) {
        this.lines = lines;
        this.dates = dates;
        this.assembly = assembly;
        this.bytes = lines.lend();
        this.bare = new BareEvent(bytes);
    }

    /// Lanes have come since the last run.
    public void forgetLanes() {
        Arrays.fill(laneIds, null);
    }

    /// Takes bare events as far as the bytes at hand go, once an event has ended.
    ///
    /// @param index the place in the file of the first
    /// @return how many; 0 where something else comes
    public int take(int index) throws IOException {
        if (--wait > 0) {
            return 0;
        }
        if (lines.to() - lines.from() < FEW) {
            lines.more();
        }
        int taken = run(index);
        patience = taken > 0 ? 1 : Math.min(MOST_PATIENT, 2 * patience);
        wait = taken > 0 ? 0 : patience;
        return taken;
    }

    private int run(int index) {
        lines.lend();
        int at = lines.from();
        int line = lines.nextLine();
        int taken = 0;
        while (bare.find(at, line) && entered(index + taken)) {
            at = bare.at();
            line = bare.line();
            taken++;
        }
        if (taken > 0) {
            lines.takeBack(at, line);
        }
        return taken;
    }

    private boolean entered(int index) {
        String id = bare.id.value();
        String title = bare.title.value();
        When when = bare.when.line() == 0 ? null : dates.known(bytes, bare.when.from(), bare.when.to());
        Lane lane = lane(bare.lane);
        // what is to be cleaned away is told of, so that the other reader takes it
        if (id == null
                || title == null
                || !PlainText.line(title).equals(title)
                || lane == null
                || (when == null && bare.when.line() != 0)) {
            return false;
        }
        int importance = bare.importance() == 0 ? Event.ORDINARY_IMPORTANCE : bare.importance();
        Event event = new Event(id, when, lane, importance, Localized.of(title), Event.Details.NONE);
        return assembly.add(event, index, bare.id.line(), bare.lane.line());
    }

    private @Nullable Lane lane(BareEvent.Text id) {
        int from = id.from();
        int to = id.to();
        int slot = (bytes[from] * 31 + bytes[to - 1] * 7 + to - from) & (LANES - 1);
        byte[] known = laneIds[slot];
        if (known != null && Arrays.equals(known, 0, known.length, bytes, from, to)) {
            return lanes[slot];
        }
        String text = id.value();
        if (text == null) {
            return null;
        }
        laneIds[slot] = Arrays.copyOfRange(bytes, from, to);
        lanes[slot] = assembly.lane(text);
        return lanes[slot];
    }
}
