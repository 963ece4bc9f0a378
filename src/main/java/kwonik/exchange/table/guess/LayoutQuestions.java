package kwonik.exchange.table.guess;

import java.util.ArrayList;
import java.util.List;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.sheet.read.TextEncoding;
import kwonik.exchange.sheet.read.TextForm;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.Question.About;
import kwonik.exchange.table.Question.Answer;
import kwonik.exchange.table.TableGrid;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TableLayout.Events;
import kwonik.model.Problem;

/// What has to be asked of where a table stands in its file and how it lies there.
final class LayoutQuestions {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int MOST_SHEETS = 30;
    /// The names of the columns, and one row below them.
    private static final int LEAST_ROWS = 2;

    private LayoutQuestions() {}

    static List<Question> of(TableReading reading, TableLayout asked, TableLayout layout) {
        List<Question> all = new ArrayList<>();
        List<Sheet> sheets = reading.workbook().sheets();
        if (asked.sheet() == TableLayout.GUESSED) {
            sheets(sheets, layout, all);
        }
        TextForm form = reading.form();
        if (form != null) {
            text(form, asked, all);
        }
        if (asked.events() == Events.GUESSED && layout.events() == Events.IN_COLUMNS) {
            all.add(new Question(
                    About.DIRECTION,
                    "table.ask.direction",
                    List.of(),
                    0,
                    List.of(
                            layout("table.answer.columns", layout.withEvents(Events.IN_COLUMNS)),
                            layout("table.answer.rows", layout.withEvents(Events.IN_ROWS)))));
        }
        if (asked.header() == TableLayout.GUESSED && layout.header() < 0) {
            header(TableGrid.sheet(reading.workbook(), layout), layout, all);
        }
        return all;
    }

    private static Answer layout(String key, TableLayout other, String... args) {
        return new Answer(key, List.of(args), null, plan -> plan.withLayout(other));
    }

    /// Asks where more than one worksheet has rows that may be events: notes beside the table are none.
    private static void sheets(List<Sheet> sheets, TableLayout layout, List<Question> all) {
        List<Answer> answers = new ArrayList<>();
        boolean others = false;
        for (int i = 0; i < Math.min(sheets.size(), MOST_SHEETS); i++) {
            if (!sheets.get(i).rows().isEmpty()) {
                Answer answer = layout(
                        "table.answer.text", layout.withSheet(i), sheets.get(i).name());
                answers.add(i == layout.sheet() ? 0 : answers.size(), answer);
                others |= i != layout.sheet() && hasData(sheets.get(i));
            }
        }
        if (others) {
            String name = sheets.get(layout.sheet()).name();
            all.add(new Question(About.WORKSHEET, "table.ask.worksheet", List.of(name), 0, answers));
        }
    }

    private static boolean hasData(Sheet sheet) {
        return !sheet.hidden()
                && sheet.rows().stream()
                                .filter(row -> row.filled() > 1)
                                .limit(LEAST_ROWS)
                                .count()
                        == LEAST_ROWS;
    }

    private static void text(TextForm form, TableLayout asked, List<Question> all) {
        if (asked.text().encoding() == null
                && form.encoding().isOld()
                && !form.letters().isSure()
                && form.encodings().size() > 1) {
            List<Answer> answers = new ArrayList<>();
            for (TextEncoding each : form.encodings()) {
                answers.add(
                        layout("table.answer.text", asked.withText(asked.text().withEncoding(each)), each.label()));
            }
            String label = form.encoding().label();
            all.add(new Question(About.ENCODING, "table.ask.encoding", List.of(label), 0, answers));
        }
        if (asked.text().delimiter() == null && !form.isSure()) {
            List<Answer> answers = new ArrayList<>();
            answers.add(delimiter(asked, form.delimiter()));
            DELIMITERS.stream()
                    .filter(each -> each != form.delimiter())
                    .forEach(each -> answers.add(delimiter(asked, each)));
            if (form.delimiter() != TextForm.NONE) {
                answers.add(delimiter(asked, TextForm.NONE));
            }
            all.add(new Question(
                    About.DELIMITER,
                    "table.ask.delimiter",
                    List.of(Problem.message(name(form.delimiter()), List.of(String.valueOf(form.delimiter())))),
                    0,
                    answers));
        }
    }

    private static Answer delimiter(TableLayout asked, char sign) {
        return layout(name(sign), asked.withText(asked.text().withDelimiter(sign)), String.valueOf(sign));
    }

    private static String name(char sign) {
        return switch (sign) {
            case TextForm.NONE -> "table.answer.lines";
            case '\t' -> "table.answer.tabs";
            default -> "table.answer.text";
        };
    }

    /// Asks only where the first row may be one of names: no number, date or long text stands in it.
    private static void header(Sheet sheet, TableLayout layout, List<Question> all) {
        if (sheet.rows().isEmpty()) {
            return;
        }
        SheetRow first = sheet.rows().getFirst();
        boolean words = first.filled() > 1
                && first.cells().stream()
                        .map(Cell::text)
                        .noneMatch(text -> text.chars().anyMatch(Character::isDigit) || text.length() > 60);
        if (words) {
            all.add(new Question(
                    About.HEADER,
                    "table.ask.header",
                    List.of(),
                    first.line(),
                    List.of(
                            layout("table.answer.noHeader", layout.withHeader(TableLayout.NONE)),
                            layout("table.answer.header", layout.withHeader(0)))));
        }
    }
}
