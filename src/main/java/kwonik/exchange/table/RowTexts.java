package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.exchange.common.RichText;
import kwonik.exchange.sheet.SheetRow;
import kwonik.words.PlainText;

/// The texts of a row that are not dates: title, summary, lane, tags.
final class RowTexts {
    /// A longer title is the beginning of one, and the whole of it stands in the summary.
    private static final int LONGEST_TITLE = 160;

    private static final int CUT = 100;

    private final TableGrid grid;
    private final List<Integer> titles;
    private final List<Integer> texts;
    private final List<Integer> details;
    private final List<Integer> tags;
    /// Those that say that they have tags: there commas part them.
    private final List<Integer> parted;
    private final int lane;

    RowTexts(TableGrid grid, TablePlan plan) {
        this.grid = grid;
        this.titles = plan.columns(ColumnMeaning.TITLE);
        this.texts = plan.columns(ColumnMeaning.TEXT);
        this.details = plan.columns(ColumnMeaning.DETAIL);
        this.tags = plan.columns(ColumnMeaning.TAGS);
        this.lane = plan.column(ColumnMeaning.LANE);
        this.parted = tags.stream()
                .filter(i -> ColumnNames.of(grid.isNamed(i) ? grid.name(i) : "").says(ColumnMeaning.TAGS))
                .toList();
    }

    /// All of the title, with markup if it has any; a row without one is called as its lane.
    String wholeTitle(SheetRow row) {
        String own = ownTitle(row);
        return own.isEmpty() ? lane(row) : own;
    }

    private String ownTitle(SheetRow row) {
        return titles.size() == 1
                ? title(row, titles.getFirst())
                : titles.stream()
                        .map(i -> title(row, i))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /// A number says nothing alone: the name of its column stands before it.
    private String title(SheetRow row, int column) {
        String text = grid.text(row, column);
        boolean number = !text.isEmpty() && text.length() < 20 && text.chars().noneMatch(Character::isLetter);
        return number && grid.isNamed(column) ? grid.name(column) + " " + text : text;
    }

    /// A title that is no longer than titles are.
    static String title(String whole) {
        if (whole.length() <= LONGEST_TITLE) {
            return whole;
        }
        String line = RichText.of(whole).line();
        if (line.length() <= LONGEST_TITLE) {
            return whole;
        }
        int sentence = line.substring(0, LONGEST_TITLE).indexOf(". ", CUT / 4);
        if (sentence > 0 && sentence <= CUT && line.indexOf('“') < 0) {
            return line.substring(0, sentence);
        }
        return beginning(line);
    }

    /// The beginning of a text, as the title of an event that has none.
    static String beginning(String text) {
        String line = RichText.of(text).line();
        return line.length() <= CUT ? line : line.substring(0, Math.max(1, line.lastIndexOf(' ', CUT))) + "…";
    }

    /// All texts and details of a row in paragraphs.
    ///
    /// @param first a paragraph that stands before them; or empty
    String summary(SheetRow row, String first) {
        List<String> paragraphs = new ArrayList<>();
        add(first, paragraphs);
        texts.forEach(i -> add(grid.text(row, i), paragraphs));
        StringBuilder lines = new StringBuilder();
        for (int i : details) {
            String text = grid.text(row, i);
            if (!text.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\n")
                        .append(grid.name(i))
                        .append(": ")
                        .append(text);
            }
        }
        add(lines.toString(), paragraphs);
        List<String> beyond = grid.beyond(row);
        add(String.join("\n", beyond), paragraphs);
        return paragraphs.size() == 1 ? paragraphs.getFirst() : joined(paragraphs);
    }

    private static void add(String text, List<String> paragraphs) {
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }

    /// Paragraphs as one text; where one has markup, the others are marked up, too, so that nothing in them is lost.
    private static String joined(List<String> paragraphs) {
        boolean marked = paragraphs.stream().anyMatch(text -> RichText.of(text).marked());
        return marked
                ? paragraphs.stream().map(RowTexts::marked).collect(Collectors.joining("<br><br>"))
                : String.join("\n\n", paragraphs);
    }

    private static String marked(String text) {
        return RichText.of(text).marked()
                ? text
                : text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }

    /// The name of the lane; empty for none.
    String lane(SheetRow row) {
        return lane < 0 ? "" : PlainText.line(grid.text(row, lane));
    }

    /// The tags of a row; a cell may have several.
    List<String> tags(SheetRow row) {
        List<String> all = new ArrayList<>();
        for (int i : tags) {
            String text = grid.text(row, i);
            if (!text.isEmpty()) {
                String sign =
                        text.indexOf(';') >= 0 ? ";" : text.indexOf('|') >= 0 ? "\\|" : parted.contains(i) ? "," : ";";
                all.addAll(List.of(text.split(sign, -1)));
            }
        }
        return all;
    }
}
