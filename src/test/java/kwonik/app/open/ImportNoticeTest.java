package kwonik.app.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.table.guess.TableReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a file of another format is no more than what has to be said.
class ImportNoticeTest {
    private static final String READ = "a.csv was read as Table: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Title,Year¶Thaw,1990¶Frost,1991          | true  | 2 events. Save it, and it is a chronicle of your own.
            Title,Year,More¶Thaw,500 BC,x¶Frost,1,y  | true  | 2 events. Save it, and it is a chronicle of your own.
            Title,Year¶Thaw,1990¶Frost,some day      | false | 2 events. One date could not be read whole, and stays as text.
            Date,Title¶04/05/2017,Thaw¶1/2/2018,Rain | false | 2 events. 3 things can be meant in two ways.
            """)
    void aWarningIsForWhatNeedsALook(String table, boolean good, String said) throws RefusedException {
        DataFile file = DataFile.of("a.csv", table.replace('¶', '\n').getBytes(StandardCharsets.UTF_8));
        Notice notice = ImportNotice.of(new OpenedChronicle.Foreign(
                Path.of("a.csv"), TableReader.read(file, Progress.NONE).report()));
        assertEquals(READ + said, notice.say(Sample.ENGLISH));
        assertEquals(good, notice.good());
    }

    @ParameterizedTest
    @CsvSource({"250, 250", "5000, 5000"})
    void manyThatAreAlikeAreAllCounted(int rows, String said) throws RefusedException {
        String table = "Title,Year\n" + "Thaw,1990\n".repeat(4 * rows) + "Frost,some day\n".repeat(rows);
        DataFile file = DataFile.of("a.csv", table.getBytes(StandardCharsets.UTF_8));
        Notice notice = ImportNotice.of(new OpenedChronicle.Foreign(
                Path.of("a.csv"), TableReader.read(file, Progress.NONE).report()));
        assertEquals(
                said,
                notice.say(Sample.ENGLISH)
                        .replaceAll(".*events\\. ([\\d,]+) dates.*", "$1")
                        .replace(",", ""));
    }
}
