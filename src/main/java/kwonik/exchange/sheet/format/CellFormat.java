package kwonik.exchange.sheet.format;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Serial;
import org.jspecify.annotations.Nullable;

/// How a number is shown: as a number, or as the parts of a date.
///
/// @param code as Excel writes it
/// @param shown the parts of a date; null where it shows a number
public record CellFormat(String code, @Nullable Shown shown) {
    /// Shows a number as short as it can be told.
    public static final CellFormat GENERAL = new CellFormat("", null);

    private static final int LONGEST = 500;

    /// Which parts of a date are shown.
    ///
    /// @param length whether it is a length of time, as in `[h]:mm`
    public record Shown(boolean year, boolean month, boolean day, boolean time, boolean length) {}

    /// Reads a format.
    public static CellFormat of(String code) {
        String plain = code.strip();
        if (plain.isEmpty()
                || plain.length() > LONGEST
                || plain.toLowerCase(Locale.ROOT).startsWith("general")) {
            return GENERAL;
        }
        return new CellFormat(plain, DateCode.shown(plain));
    }

    /// The cell of a number.
    public Cell cell(double value, Serial.Epoch epoch) {
        Shown parts = shown;
        if (parts == null) {
            return new Cell.Figure(value, NumberCode.shown(value, code));
        }
        Serial serial = new Serial(value, epoch);
        if (parts.length) {
            return new Cell.Dated(length(serial.seconds()), clock(serial.seconds()), serial);
        }
        boolean dateless = !parts.year && !parts.month && !parts.day;
        if (dateless && value >= 0 && value < 1) {
            String time = clock(serial.secondOfDay());
            return new Cell.Dated(time, time, serial);
        }
        Optional<LocalDateTime> moment = serial.moment();
        return moment.<Cell>map(at -> dated(at, parts, serial))
                .orElseGet(() -> new Cell.Figure(value, NumberCode.general(value)));
    }

    private static Cell dated(LocalDateTime at, Shown parts, Serial serial) {
        String date = at.toLocalDate().toString();
        String time = clock(at.toLocalTime().toSecondOfDay());
        boolean midnight = at.toLocalTime().toSecondOfDay() == 0;
        String iso = midnight ? date : date + "T" + time;
        String text = iso;
        if (!parts.time) {
            text = !parts.year || parts.day ? date : parts.month ? date.substring(0, 7) : date.substring(0, 4);
        } else if (!parts.year && !parts.month && !parts.day) {
            text = time;
        }
        return new Cell.Dated(iso, text, serial);
    }

    private static String clock(long seconds) {
        long whole = Math.abs(seconds);
        return (seconds < 0 ? "-" : "")
                + String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }

    private static String length(long seconds) {
        long whole = Math.abs(seconds);
        String minutes = whole / 60 % 60 == 0 ? "" : whole / 60 % 60 + "M";
        String rest = whole % 60 == 0 ? "" : whole % 60 + "S";
        String hours = whole / 3600 == 0 && !(minutes + rest).isEmpty() ? "" : whole / 3600 + "H";
        return (seconds < 0 ? "-PT" : "PT") + hours + minutes + rest;
    }
}
