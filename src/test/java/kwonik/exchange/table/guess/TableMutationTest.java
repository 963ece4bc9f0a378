package kwonik.exchange.table.guess;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.OddInputs;
import kwonik.exchange.sheet.read.TableFile;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.sheet.read.TextChoice;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePreview;
import kwonik.exchange.table.own.OwnTable;
import kwonik.exchange.table.own.TableMerge;
import kwonik.model.Chronicle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever stands in a table, reading it ends with a chronicle or one clear reason.
class TableMutationTest {
    private static final int MUTATIONS = Integer.getInteger("kwonik.fuzz.mutations", 3_000);

    private static final List<String> SEEDS = List.of(
            "date,title,text,group,link\n1995-03-04,Thaw,\"<b>Much</b> water\",One,www.example.org\nc. 1590,Play,,Two,\n",
            "year;month;day;time;what;bce\n1904;1;5;10:30;Storm;AD\n44;March;15;;Ides;BC\n;;;;;\n",
            "from\tto\ttitle\tnotes\n04/05/2017\t06/05/2017\tFair\tto is BCE\n1990\tpresent\tOpen\t\n-500\t0\tOld\t",
            "12 May 1995: Thaw, and more\n1996 - Frost\nMay 4, 1997: Sun\n",
            "title,Thaw,Frost\ndate,1990,1991\nplace,Here,There\n",
            "id,when,title,title_fr,doubt,importance,references,lane,type\nx,1995~,Thaw,Dégel,,3,\"A | B | 1995 | | q\\|\",Army,\n");

    private static final String[] PIECES = {
        ",",
        ";",
        "\t",
        "\"",
        "\n",
        "|",
        "/",
        "-",
        ".",
        "~",
        "BC",
        "NA",
        "99999999999",
        "0",
        "\\",
        "[",
        "..",
        "T25:61",
        "é",
        "\uD834",
        "c. ",
        " – ",
        "1995",
        "31/02/1999",
        "Y1E9",
        "=",
        "'",
        "<a href=x>",
        "present",
        "s",
        "XX"
    };

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, end);
                case 2 -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
                default -> text.insert(at, text.substring(at, end).repeat(random.nextInt(1, 20)));
            }
        }
        return text.toString();
    }

    @Tag("fuzz")
    @Test
    void whateverStandsInItReadingEnds() {
        Random random = new Random(17);
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < MUTATIONS; i++) {
            boolean answered = i % 8 == 0;
            String table = mutated(random);
            DataFile file = DataFile.of("mutated.csv", table.getBytes(StandardCharsets.UTF_8));
            inputs.of(() -> table, () -> {
                Chronicle read = TableReader.read(file, Progress.NONE).chronicle();
                TableReading reading = TableFile.read(file, TextChoice.GUESS, Progress.NONE);
                if (OwnTable.fits(reading)) {
                    TableMerge.into(read, reading, file, Progress.NONE);
                }
                if (answered) {
                    TableGuess guess = TableGuess.of(file, TableLayout.GUESS, Progress.NONE);
                    guess.questions()
                            .forEach(question -> question.answers()
                                    .forEach(answer -> TablePreview.of(guess.reading(), answer.in(guess.plan()))));
                }
                return true;
            });
        }
    }
}
