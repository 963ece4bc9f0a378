package kwonik.export.png;

/// The Adler-32 sum over a stretch of bytes, which can be joined to that of the stretch after it.
///
/// @param value the sum as zlib writes it
/// @param length of the stretch in bytes
record Adler(int value, long length) {
    /// The sum over no bytes.
    static final Adler NOTHING = new Adler(1, 0);

    private static final long BASE = 65_521;

    /// The sum over this stretch and `next` together.
    ///
    /// Adler-32 is two running sums: of the bytes (plus 1), and of all values the first one takes. In the second
    /// stretch the first sum is too small by what the first stretch left behind, and so is each of its values, one
    /// per byte.
    Adler then(Adler next) {
        long left = (value & 0xFFFF) - 1L;
        long low = Math.floorMod((next.value & 0xFFFF) + left, BASE);
        long high = Math.floorMod((value >>> 16) + (next.value >>> 16) + left * (next.length % BASE), BASE);
        return new Adler((int) (high << 16 | low), length + next.length);
    }
}
