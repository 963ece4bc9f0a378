package kwonik.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days as spreadsheets count them.
class SerialTest {
    @ParameterizedTest
    @CsvSource({
        "1, FROM_1900, 1900-01-01T00:00",
        "59, FROM_1900, 1900-02-28T00:00",
        "60, FROM_1900,",
        "60.5, FROM_1900,",
        "61, FROM_1900, 1900-03-01T00:00",
        "1789, FROM_1900, 1904-11-23T00:00",
        "2010, FROM_1900, 1905-07-02T00:00",
        "44927, FROM_1900, 2023-01-01T00:00",
        "44927.5, FROM_1900, 2023-01-01T12:00",
        "44927.9999999, FROM_1900, 2023-01-02T00:00",
        "44927.0208333333, FROM_1900, 2023-01-01T00:30",
        "2958465, FROM_1900, 9999-12-31T00:00",
        "2958465.99999999, FROM_1900,",
        "2958466, FROM_1900,",
        "0.5, FROM_1900,",
        "0, FROM_1900,",
        "-1, FROM_1900,",
        "NaN, FROM_1900,",
        "1e300, FROM_1900,",
        "0, FROM_1904, 1904-01-01T00:00",
        "1, FROM_1904, 1904-01-02T00:00",
        "60, FROM_1904, 1904-03-01T00:00",
        "43465, FROM_1904, 2023-01-01T00:00",
        "-1, FROM_1904,",
    })
    void aSerialIsTheDayThatItsProgramShows(double number, Serial.Epoch epoch, LocalDateTime moment) {
        assertEquals(Optional.ofNullable(moment), new Serial(number, epoch).moment());
    }

    private static SheetRow row(int line, double serial) {
        Serial from = new Serial(serial, Serial.Epoch.FROM_1900);
        return new SheetRow(line, List.of(new Cell.Dated("1904-11-23", "1904-11-23", from)));
    }

    @Test
    void yearsThatBecameDaysAreOffered() {
        SheetRow label = new SheetRow(1, List.of(new Cell.Text("year")));
        assertEquals(
                Optional.of(new SerialYears(2, 2, "1904-11-23", 1789)),
                SerialYears.of(List.of(label, row(2, 1789), row(3, 1804)), 0));
        assertEquals("1804", SerialYears.yearOf(row(3, 1804).cell(0)));
    }

    @Test
    void realDaysAreNotTakenForYears() {
        assertEquals(Optional.empty(), SerialYears.of(List.of(row(2, 1789), row(3, 44_000)), 0));
        assertEquals(Optional.empty(), SerialYears.of(List.of(row(2, 1789.5), row(3, 1790)), 0));
        assertEquals(Optional.empty(), SerialYears.of(List.of(row(2, 1789)), 0));
        assertEquals(Optional.empty(), SerialYears.of(List.of(), 0));
    }
}
