package kwonik.exchange.table.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.exchange.common.Remarks;
import kwonik.model.Chronicle.About;
import kwonik.model.Era;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.Source.Author;
import kwonik.model.Source.Author.Particles;
import kwonik.model.Source.ProvenText;
import kwonik.model.Source.Publication;
import kwonik.model.SourceKind;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// What the chronicle says of itself, its lanes, eras and sources as rows of the same table, each with its `type`.
///
/// @param languages that have columns, English first
/// @param remarks what is to be told of cells that are not taken
record PartCells(List<String> languages, Remarks remarks) {
    static final String TITLE = "title";
    static final String LANE = "lane";
    static final String ERA = "era";
    static final String SOURCE = "source";
    /// The columns that only chronicle and sources fill.
    static final List<String> OWN = List.of(
            "curator",
            "license",
            "publisher",
            "authors",
            "url",
            "kind",
            "kind_reason",
            "item",
            "copyright",
            "sha256",
            "length");

    private static final int NAME_PARTS = 5;

    // ----- Parts as cells by the names of their columns

    Map<String, String> of(About about) {
        Map<String, String> cells = cells(TITLE, about.id());
        put(cells, "title", about.title());
        put(cells, "summary", about.summary());
        cells.put("curator", about.curator());
        cells.put("license", about.license());
        return cells;
    }

    Map<String, String> of(Lane lane) {
        Map<String, String> cells = cells(LANE, lane.id());
        put(cells, "title", lane.name());
        return cells;
    }

    Map<String, String> of(Era era) {
        Map<String, String> cells = cells(ERA, era.id());
        cells.put("when", era.when().edtf());
        put(cells, "title", era.name());
        cells.put("references", ReferenceCell.of(era.references()));
        return cells;
    }

    Map<String, String> of(Source source) {
        Publication published = source.publication();
        Map<String, String> cells = cells(SOURCE, source.id());
        cells.put("when", edtf(published.issued()));
        cells.put("title", published.title());
        put(cells, "summary", source.note());
        cells.put("publisher", published.publisher());
        cells.put(
                "authors",
                ListCell.joined(
                        published.authors().stream().map(PartCells::name).toList(), ListCell.TAGS));
        cells.put("url", published.url());
        cells.put("kind", source.kind().code());
        put(cells, "kind_reason", source.kindReason());
        cells.put("item", published.type());
        cells.put("copyright", source.copyright());
        cells.put("sha256", source.text().sha256());
        cells.put("length", String.valueOf(source.text().length()));
        return cells;
    }

    private static Map<String, String> cells(String type, String id) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("type", type);
        cells.put("id", id);
        return cells;
    }

    private void put(Map<String, String> cells, String name, Localized text) {
        languages.forEach(
                language -> cells.put(LanguageCells.column(name, language), LanguageCells.said(text, language)));
    }

    private static String edtf(@Nullable When when) {
        return when == null ? "" : when.edtf();
    }

    private static String name(Author author) {
        Particles particles = author.particles();
        List<String> parts = particles.equals(Particles.NONE)
                ? List.of(author.family(), author.given())
                : List.of(
                        author.family(),
                        author.given(),
                        particles.dropping(),
                        particles.nonDropping(),
                        particles.suffix());
        return ListCell.joined(parts, ListCell.NAMES);
    }

    // ----- Parts with what their cells say

    About taken(About before, OwnSheet.Row row) {
        return new About(
                before.id(),
                now(before.title(), "title", row, PlainText::line),
                now(before.summary(), "summary", row, PlainText::paragraphs),
                now(before.curator(), "curator", row),
                now(before.license(), "license", row));
    }

    Lane taken(Lane before, OwnSheet.Row row) {
        return new Lane(before.id(), now(before.name(), "title", row, PlainText::line));
    }

    /// @param when the date of the row
    Era taken(Era before, When when, OwnSheet.Row row) {
        boolean same = !row.has("references")
                || row.text("references")
                        .equals(ReferenceCell.of(before.references()).strip());
        return new Era(
                before.id(),
                now(before.name(), "title", row, PlainText::line),
                when,
                same ? before.references() : ReferenceCell.read(row.text("references")));
    }

    Source taken(Source before, OwnSheet.Row row) {
        Publication published = before.publication();
        When issued = row.has("when") ? date(row.text("when"), published.issued()) : published.issued();
        Publication publication = new Publication(
                now(published.type(), "item", row),
                now(published.title(), "title", row),
                authors(published.authors(), row),
                now(published.publisher(), "publisher", row),
                issued,
                now(published.url(), "url", row));
        return new Source(
                before.id(),
                publication,
                SourceKind.of(now(before.kind().code(), "kind", row)).orElse(before.kind()),
                now(before.kindReason(), "kind_reason", row, PlainText::line),
                now(before.note(), "summary", row, PlainText::paragraphs),
                now(before.copyright(), "copyright", row),
                proven(before.text(), row));
    }

    private static ProvenText proven(ProvenText before, OwnSheet.Row row) {
        String length = now(String.valueOf(before.length()), "length", row).replaceFirst("\\.0*$", "");
        return new ProvenText(
                now(before.sha256(), "sha256", row),
                length.matches("\\d{1,9}") ? Integer.parseInt(length) : before.length());
    }

    private static List<Author> authors(List<Author> before, OwnSheet.Row row) {
        String was = ListCell.joined(before.stream().map(PartCells::name).toList(), ListCell.TAGS);
        String now = now(was, "authors", row);
        return now.equals(was)
                ? before
                : ListCell.filled(now, ListCell.TAGS).stream()
                        .map(PartCells::author)
                        .toList();
    }

    private static Author author(String cell) {
        List<String> parts = ListCell.split(cell, ListCell.NAMES);
        String given = parts.size() > 1 ? parts.get(1) : "";
        return parts.size() < NAME_PARTS
                ? new Author(parts.getFirst(), given)
                : new Author(parts.getFirst(), given, new Particles(parts.get(2), parts.get(3), parts.get(4)));
    }

    private static @Nullable When date(String text, @Nullable When before) {
        try {
            return text.isEmpty() ? null : When.parse(text);
        } catch (EdtfException _) {
            return before;
        }
    }

    private static String now(String before, String column, OwnSheet.Row row) {
        return !row.has(column) || row.text(column).equals(before.strip()) ? before : PlainText.line(row.text(column));
    }

    private Localized now(Localized before, String name, OwnSheet.Row row, UnaryOperator<String> clean) {
        Localized next = before;
        boolean stays = LanguageCells.stayElsewhere(before, name, row);
        for (String language : languages.reversed()) {
            String column = LanguageCells.column(name, language);
            String said = LanguageCells.said(before, language).strip();
            boolean kept = stays
                    && language.equals(LanguageCells.ENGLISH)
                    && row.text(column).isEmpty();
            if (kept && row.has(column) && !said.isEmpty()) {
                remarks.leftOut(row.line(), name, "table.own.english", said);
            } else if (row.has(column) && !row.text(column).equals(said)) {
                next = LanguageCells.with(next, language, clean.apply(row.text(column)));
            }
        }
        return next.isEmpty() && name.equals("title") ? before : next;
    }
}
