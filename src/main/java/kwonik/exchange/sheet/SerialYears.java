package kwonik.exchange.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A column of years that became days: who types 1789 into cells that are formatted as dates sees a day of 1904, since
/// spreadsheets count days from 1900. Whether it was so is for people to say; this only offers it.
///
/// @param cells how many of them there are
/// @param line of the first one
/// @param iso the day that it shows
/// @param year the year that it may be meant as
public record SerialYears(int cells, int line, String iso, int year) {
    /// The years that are thought of.
    static final int FIRST = 1000;

    static final int LAST = 2100;
    /// From 1927 to 2118.
    private static final Pattern NUMBER = Pattern.compile("[1-7]\\d{4}");

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    /// Looks at a column.
    ///
    /// @return empty unless all its dates come from whole numbers that look like years, and there are at least two
    public static Optional<SerialYears> of(List<SheetRow> rows, int column) {
        int cells = 0;
        SerialYears found = null;
        for (SheetRow row : rows) {
            if (row.cell(column) instanceof Cell.Dated dated) {
                Serial serial = dated.serial();
                if (serial == null || !serial.looksLikeYear()) {
                    return Optional.empty();
                }
                cells++;
                if (found == null) {
                    found = new SerialYears(1, row.line(), dated.iso(), (int) serial.number());
                }
            }
        }
        return found == null || cells < 2
                ? Optional.empty()
                : Optional.of(new SerialYears(cells, found.line, found.iso, found.year));
    }

    /// The day that a number of five digits counts, in ISO 8601; empty for any other text.
    public static String dayOf(String text) {
        return NUMBER.matcher(text).matches()
                ? new Serial(Integer.parseInt(text), Serial.Epoch.FROM_1900)
                        .moment()
                        .map(moment -> moment.toLocalDate().toString())
                        .orElse("")
                : "";
    }

    /// The year that a day is shown for when it is typed into a cell for days; empty for a day that is none of them.
    public static String yearOf(LocalDate day) {
        long number = ChronoUnit.DAYS.between(DAY_0, day);
        return number >= FIRST && number <= LAST ? String.valueOf(number) : "";
    }

    /// The year that a cell of the column may be meant as; empty for a cell that is none of them.
    public static String yearOf(Cell cell) {
        return cell instanceof Cell.Dated dated
                        && dated.serial() != null
                        && dated.serial().looksLikeYear()
                ? String.valueOf(Math.round(dated.serial().number()))
                : "";
    }
}
