package kwonik.edtf;

import kwonik.edtf.calendar.CivilDate;

/// Writes seconds as dates, for tests that people can read.
public final class Iso {

    private Iso() {}

    public static String text(long second) {
        if (second == When.BEGINNING || second == When.END_OF_TIME) {
            return "..";
        }
        CivilDate day = CivilDate.ofSecond(second);
        long time = Math.floorMod(second, CivilDate.DAY_SECONDS);
        String date = "%d-%02d-%02d".formatted(day.year(), day.month(), day.day());
        return time == 0 ? date : date + "T%02d:%02d:%02d".formatted(time / 3600, time / 60 % 60, time % 60);
    }
}
