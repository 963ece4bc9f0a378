package kwonik.exchange.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.date.Decision;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// Makes a chronicle of a table by a plan. No date is changed in silence: what is none stays as a text, and what may be
/// one of two is both.
public final class TableImport {
    private static final String FORMAT = "table.format";
    private static final int TOLD_EVERY = 1 << 10;

    private final TableGrid grid;
    private final TablePlan plan;
    private final ChronicleDraft draft;
    private final Remarks remarks;
    private final RowDates dates;
    private final RowTexts texts;
    private final IdleCells idle;
    private final int line;
    private final List<Integer> pictures;
    /// Columns of addresses and of sources in words, in this order.
    private final List<Integer> links;

    private final int credit;
    private final int id;
    private final int importance;
    /// Decisions of each kind: the first, where it was, and how many there are.
    private final Map<String, Alike> alike = new LinkedHashMap<>();

    private int longTitles;
    private int untitled;

    private TableImport(TableReading reading, TablePlan plan, DataFile file) {
        this.grid = TableGrid.of(reading.workbook(), reading.form(), plan.layout());
        this.plan = plan;
        this.draft = new ChronicleDraft(file, FORMAT);
        this.remarks = draft.remarks();
        this.dates = new RowDates(grid, plan);
        this.texts = new RowTexts(grid, plan);
        this.idle = new IdleCells(grid, plan);
        this.line = plan.column(ColumnMeaning.LINE);
        this.pictures = plan.columns(ColumnMeaning.PICTURE);
        this.links = Stream.of(ColumnMeaning.LINK, ColumnMeaning.SOURCE)
                .flatMap(meaning -> plan.columns(meaning).stream())
                .toList();
        this.credit = plan.column(ColumnMeaning.CREDIT);
        this.id = plan.column(ColumnMeaning.ID);
        this.importance = plan.column(ColumnMeaning.IMPORTANCE);
        reading.remarks().stream()
                .filter(remark -> !isOfAnother(remark, reading, plan))
                .forEach(remarks::add);
    }

    /// Whether it tells what is in a worksheet that is not taken.
    private static boolean isOfAnother(Remark remark, TableReading reading, TablePlan plan) {
        List<Sheet> sheets = reading.workbook().sheets();
        int taken = plan.layout().sheet();
        return taken >= 0
                && taken < sheets.size()
                && !remark.key().equals("sheet.hidden.sheet")
                && !sheets.get(taken).name().equals(remark.place())
                && sheets.stream().anyMatch(sheet -> sheet.name().equals(remark.place()));
    }

    /// Decisions of one kind.
    private record Alike(int row, Decision first, int count) {}

    /// Reads a table by a plan.
    ///
    /// @param plan in whose layout nothing is guessed any more, as [TableGuess#plan]
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(TableReading reading, TablePlan plan, DataFile file, Progress progress) {
        return read(reading, plan, List.of(), file, progress);
    }

    /// Reads a table by a plan that was guessed.
    ///
    /// @param open what the plan answers and nobody was asked, which is said
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(
            TableReading reading, TablePlan plan, List<Question> open, DataFile file, Progress progress) {
        TableImport table = new TableImport(reading, plan, file);
        open.stream().map(Question::remark).flatMap(Optional::stream).forEach(table.remarks::add);
        return table.run(progress);
    }

    private Imported run(Progress progress) {
        tellColumns();
        List<SheetRow> rows = grid.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (i % TOLD_EVERY == 0) {
                progress.at(i / (double) rows.size());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            take(rows.get(i));
        }
        alike.forEach((key, found) -> remarks.decided(
                found.row,
                "",
                found.count == 1 ? "table.one" : "table.alike",
                RowDate.said(found.first),
                String.valueOf(found.count - 1)));
        idle.tell(remarks);
        if (untitled > 0) {
            remarks.decided(0, "", "table.title.text", String.valueOf(untitled));
        }
        if (longTitles > 0) {
            remarks.decided(0, "", "table.title.long", String.valueOf(longTitles));
        }
        progress.at(1);
        return draft.build();
    }

    // ----- The columns

    private void tellColumns() {
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            String names = plan.columns(meaning).stream()
                    .filter(i -> meaning != ColumnMeaning.IGNORE || isLeftOut(i))
                    .map(grid::name)
                    .collect(Collectors.joining(", "));
            if (names.isEmpty()) {
                continue;
            }
            if (meaning == ColumnMeaning.IGNORE) {
                remarks.leftOut(0, "", "table.ignored", names);
            } else {
                remarks.decided(0, "", "table.taken", names, Problem.message(meaning.key(), List.of()));
            }
        }
        if (plan.columns().stream().noneMatch(ColumnMeaning::isTime) && line < 0) {
            remarks.leftOut(0, "", "table.date.noColumn");
        }
        int behind = grid.width() - plan.columns().size();
        if (behind > 0) {
            remarks.leftOut(0, "", "table.behind", String.valueOf(behind));
        }
    }

    /// Whether anything stands in a column that has a name.
    private boolean isLeftOut(int column) {
        return grid.isNamed(column)
                && grid.rows().stream().anyMatch(row -> !grid.text(row, column).isEmpty());
    }

    // ----- A row

    private void take(SheetRow row) {
        RowDate date = dates.of(row);
        String whole = texts.wholeTitle(row);
        if (line >= 0) {
            String text = grid.text(row, line);
            LogLine log = LogLine.of(text, plan.habits()).orElse(new LogLine("", text));
            date = plan.corrections().containsKey(row.line()) ? date : dates.told(log.date());
            whole = whole.isEmpty() ? log.rest() : whole;
        }
        String title = RowTexts.title(whole);
        boolean cut = !title.equals(whole);
        longTitles += cut ? 1 : 0;
        String summary = texts.summary(row, cut ? whole : "");
        if (title.isEmpty() && !summary.isEmpty()) {
            title = RowTexts.beginning(summary);
            untitled += title.isEmpty() ? 0 : 1;
        }
        idle.see(row, date);
        if (date.state() == RowDate.State.NONE && title.isEmpty() && summary.isEmpty()) {
            remarks.leftOut(row.line(), "", "table.row.nothing");
            return;
        }
        EventDraft event = new EventDraft(row.line())
                .title(title)
                .summary(summary)
                .lane(texts.lane(row))
                .when(date.when());
        if (date.kept()) {
            event.doubt(date.text());
        }
        texts.tags(row).forEach(event::tag);
        links(row, event);
        told(row, date);
        draft.add(event);
    }

    private void links(SheetRow row, EventDraft event) {
        for (int i : pictures) {
            String address = text(row, i);
            if (!address.isEmpty()) {
                event.link(address, "", text(row, credit));
                draft.picture(row.line(), address);
            }
        }
        links.forEach(i -> event.link(text(row, i), "", ""));
        if (id >= 0) {
            event.id(text(row, id));
        }
        String rank = text(row, importance);
        if (!rank.isEmpty() && rank.matches("-?\\d{1,9}(?:\\.0*)?")) {
            event.importance((int) Double.parseDouble(rank));
        }
    }

    private String text(SheetRow row, int column) {
        return column < 0 ? "" : grid.text(row, column);
    }

    private void told(SheetRow row, RowDate date) {
        String where = column(date);
        switch (date.state()) {
            case AMBIGUOUS -> {
                When when = date.when();
                String key = isCentury(when) ? "table.date.century" : "table.date.ambiguous";
                remarks.ambiguous(row.line(), where, key, date.text(), when == null ? "" : Problem.date(when.edtf()));
                // what stays of such a date is told, too: its end
                date.decisions()
                        .forEach(each -> remarks.decided(
                                row.line(),
                                where,
                                each.key(),
                                RowDate.args(each).toArray(String[]::new)));
            }
            case UNREADABLE ->
                remarks.decided(
                        row.line(),
                        where,
                        "table.date.unreadable",
                        date.text(),
                        RowDate.said(date.decisions().getFirst()));
            case IN_PART ->
                remarks.decided(
                        row.line(),
                        where,
                        "table.date.inPart",
                        date.text(),
                        RowDate.said(date.decisions().getLast()));
            case READ, NONE -> {}
        }
        for (Decision decision : date.decisions()) {
            if (decision.key().equals(RowDates.MAYBE)) {
                remarks.ambiguous(
                        row.line(), where, decision.key(), decision.args().toArray(String[]::new));
            } else if (date.isRead()) {
                alike.merge(
                        decision.key(),
                        new Alike(row.line(), decision, 1),
                        (known, _) -> new Alike(known.row, known.first, known.count + 1));
            }
        }
    }

    /// Whether the dates of a set differ in their century alone.
    private static boolean isCentury(@Nullable When when) {
        return when != null
                && when.members().stream()
                                .map(date -> date.edtf()
                                        .substring(Math.min(2, date.edtf().length())))
                                .distinct()
                                .count()
                        == 1;
    }

    private String column(RowDate date) {
        int column = plan.column(ColumnMeaning.DATE);
        return column < 0 || date.state() == RowDate.State.READ ? "" : grid.name(column);
    }
}
