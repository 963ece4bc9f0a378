package kwonik.axis;

/// A stretch of time in which nothing happens and which may be cut out of the picture.
///
/// @param start its first second, from 1970-01-01T00:00
/// @param end the first second after it; later than `start`
public record Gap(long start, long end) {

    /// @throws IllegalArgumentException if `end` is not after `start`
    public Gap {
        if (end <= start) {
            throw new IllegalArgumentException("A gap must end after it starts: " + start + ".." + end);
        }
    }

    /// Its length in seconds.
    public long length() {
        return end - start;
    }

    /// Tells whether `gaps` are in order of time and disjoint; they may touch.
    static boolean areSorted(Iterable<Gap> gaps) {
        long last = Long.MIN_VALUE;
        for (Gap gap : gaps) {
            if (gap.start < last) {
                return false;
            }
            last = gap.end;
        }
        return true;
    }
}
