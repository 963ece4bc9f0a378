package kwonik.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kwonik.edtf.calendar.CivilDate;

/// Decides which stretches of a chronicle are left out when gaps are hidden.
///
/// Something happens when an event starts and when it ends, not while it merely lasts: a mission of thirteen years
/// does not keep open the years in which nothing is reported. Between two moments at which something happens, a
/// stretch is cut if
///
/// 1. it is longer than 6 % of the time from the first moment to the last,
/// 2. it is at least eight times as long as the median stretch, so that evenly spaced chronicles stay whole,
/// 3. it is one of the seven longest such stretches: a reader cannot keep more of them apart.
///
/// On both sides 4 % of the stretch stay as room to breathe, rounded up to whole years (where a decade or more is
/// cut), months (a year or more) or days (a month or more).
public final class Gaps {

    /// The most stretches that are ever cut.
    public static final int MOST = 7;

    private static final double SHARE_OF_WHOLE = 0.06;
    private static final int TIMES_MEDIAN = 8;
    private static final double MARGIN = 0.04;
    private static final long YEAR = 31_556_952;

    private Gaps() {}

    /// The gaps between events that start at `starts` and end at `ends`, in order of time.
    ///
    /// Takes O(n) and reads the arrays twice. What lies before the first moment or after the last is no gap.
    ///
    /// @param starts starts of all events in seconds, ascending
    /// @param ends ends of all events in seconds, ascending; of the same length or not
    public static List<Gap> between(long[] starts, long[] ends) {
        if (starts.length == 0 || ends.length == 0) {
            return List.of();
        }
        long first = Math.min(starts[0], ends[0]);
        long last = Math.max(starts[starts.length - 1], ends[ends.length - 1]);
        double least = (last - first) * SHARE_OF_WHOLE;
        List<Gap> wide = new ArrayList<>();
        eachStretch(starts, ends, (from, to) -> {
            if (to - from > least) {
                wide.add(new Gap(from, to));
            }
        });
        // At most 16 stretches are wider than 6 %, so this stays linear.
        int[] shorter = new int[wide.size()];
        int[] all = {0};
        eachStretch(starts, ends, (from, to) -> {
            all[0]++;
            for (int i = 0; i < shorter.length; i++) {
                shorter[i] += to - from <= wide.get(i).length() / TIMES_MEDIAN ? 1 : 0;
            }
        });
        List<Gap> found = new ArrayList<>();
        for (int i = 0; i < shorter.length; i++) {
            if (2 * shorter[i] > all[0]) {
                found.add(wide.get(i));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingLong(Gap::length).reversed())
                .limit(MOST)
                .map(Gaps::trimmed)
                .sorted(Comparator.comparingLong(Gap::start))
                .toList();
    }

    /// Takes two neighbouring moments at which something happens.
    @FunctionalInterface
    private interface Stretch {
        void between(long from, long to);
    }

    private static void eachStretch(long[] starts, long[] ends, Stretch stretch) {
        int s = 0;
        int e = 0;
        long last = Math.min(starts[0], ends[0]);
        while (s < starts.length || e < ends.length) {
            boolean takeStart = e == ends.length || (s < starts.length && starts[s] <= ends[e]);
            long moment = takeStart ? starts[s++] : ends[e++];
            if (moment > last) {
                stretch.between(last, moment);
                last = moment;
            }
        }
    }

    private static Gap trimmed(Gap stretch) {
        long length = stretch.length();
        long margin = (long) Math.ceil(length * MARGIN);
        long from = stretch.start() + margin;
        long to = stretch.end() - margin;
        return new Gap(roundedUp(from, length), roundedDown(to, length));
    }

    private static long roundedDown(long second, long length) {
        CivilDate day = CivilDate.ofSecond(second);
        if (length >= 10 * YEAR) {
            return CivilDate.second(day.year(), 1, 1);
        }
        if (length >= YEAR) {
            return CivilDate.second(day.year(), day.month(), 1);
        }
        return length >= YEAR / 12 ? day.second() : second;
    }

    private static long roundedUp(long second, long length) {
        long down = roundedDown(second, length);
        if (down == second) {
            return second;
        }
        CivilDate day = CivilDate.ofSecond(down);
        if (length >= YEAR) {
            return day.plusMonths(length >= 10 * YEAR ? 12 : 1).second();
        }
        return down + CivilDate.DAY_SECONDS;
    }
}
