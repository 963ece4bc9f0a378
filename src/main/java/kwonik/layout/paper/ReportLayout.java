package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.paper.PaperFill.Filled;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.text.Flow;
import kwonik.words.Words;

/// Plans a report as pages of A4 paper to read; nothing is cut off or left out.
///
/// @param words the language of the report
/// @param measure how wide text is
public record ReportLayout(Words words, TextMeasure measure) {
    private static final double SCALE = 0.93;
    private static final double SCREEN_DPI = 96;
    private static final double MARGIN = 14;
    private static final double ABOVE_FOOT = 3;
    private static final double MOST_HEAD = 0.35;
    private static final double MOST_FOOT = 0.2;
    private static final double SCALE_OF_QUOTES = 0.88;
    /// Names stand in this share of the width.
    private static final double SHARE_OF_NAMES = 0.27;
    /// A page is broken between parts alone, so longer texts are made of several.
    private static final int MOST_LETTERS = 900;

    /// The pages of a report; at least one.
    public PaperPages plan(PaperReport report) {
        PaperType type = new PaperType(Look.PRINT.scaled(SCALE * PaperLayout.DPI / SCREEN_DPI), words, measure);
        double width = PaperLayout.A4.width() - 2 * PaperType.mm(MARGIN);
        double height = PaperLayout.A4.height() - 2 * PaperType.mm(MARGIN);
        Flow head = PaperLayout.shrunk((smaller, wide) -> head(report, smaller, wide), type, MOST_HEAD);
        Flow foot = PaperLayout.shrunk((smaller, wide) -> foot(report, smaller, wide), type, MOST_FOOT);
        double room = height - foot.height() - PaperType.mm(ABOVE_FOOT);
        double next = room - further(report, type, 1).height();
        List<PaperSection> sections =
                report.items().stream().map(ReportLayout::section).toList();
        List<Filled> filled = new PaperFill(type, width, room - head.height(), next).fill(sections);
        List<Picture> pages = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int page = 0; page < filled.size(); page++) {
            Flow above = page == 0 ? head : further(report, type, page);
            pages.add(PaperLayout.picture(filled.get(page), above, foot));
            titles.add(title(report, page));
        }
        return new PaperPages(report.title(), pages, titles, pages.size(), List.of());
    }

    private String title(PaperReport report, int page) {
        return page == 0 ? report.title() : words.say("exercise.paper.page", report.title(), String.valueOf(page + 1));
    }

    private static Flow head(PaperReport report, PaperType type, double width) {
        return type.flow(width)
                .text(report.title(), type.title(), type.ink())
                .text(report.about(), type.plain(), type.soft())
                .gap(3 * type.pad());
    }

    private Flow further(PaperReport report, PaperType type, int page) {
        String title = title(report, page);
        return PaperLayout.shrunk((smaller, width) -> PaperFrame.further(smaller, width, title), type, MOST_HEAD);
    }

    private static Flow foot(PaperReport report, PaperType type, double width) {
        Flow flow = type.flow(width);
        flow.rule(type.look().gaps().hair(), type.look().colors().hair()).gap(type.pad() / 2);
        return flow.text(report.foot(), type.small(), type.soft());
    }

    private static PaperSection section(PaperReport.Item item) {
        PaperPart heading =
                PaperPart.of((type, width) -> heading(item, type, width)).tightly();
        List<PaperPart> parts = new ArrayList<>();
        for (PaperReport.Entry entry : item.entries()) {
            parts.addAll(parts(entry));
        }
        if (!item.rest().isEmpty()) {
            pieces(item.rest())
                    .forEach(rest -> parts.add(
                            PaperPart.of((type, width) -> type.flow(width).text(rest, type.small(), type.soft()))));
        }
        return PaperSection.headed(heading, parts).in(item.entries().size() == 1 ? 1 : 2);
    }

    private static Flow heading(PaperReport.Item item, PaperType type, double width) {
        Flow flow = type.flow(width);
        if (!item.part().isEmpty()) {
            flow.gap(2 * type.pad()).text(item.part(), type.title(), type.ink()).gap(type.pad());
        }
        return flow.text(item.name(), type.strong(), type.ink());
    }

    /// An entry in one piece, or in several where it is long.
    private static List<PaperPart> parts(PaperReport.Entry entry) {
        if (entry.about().length() + entry.text().length() <= MOST_LETTERS) {
            return List.of(part(entry));
        }
        List<PaperPart> parts = new ArrayList<>();
        for (String piece : pieces(entry.about())) {
            parts.add(part(new PaperReport.Entry(parts.isEmpty() ? entry.who() : "", piece, "")));
        }
        for (String piece : pieces(entry.text())) {
            parts.add(part(new PaperReport.Entry(parts.isEmpty() ? entry.who() : "", piece)));
        }
        return parts;
    }

    private static PaperPart part(PaperReport.Entry entry) {
        return PaperPart.of((type, width) -> {
                    double names = width * SHARE_OF_NAMES;
                    Flow name = type.flow(names - type.pad()).text(entry.who(), type.plain(), type.soft());
                    Flow said = type.flow(width - names)
                            .text(entry.about(), type.quote().scaled(SCALE_OF_QUOTES), type.ink())
                            .text(entry.text(), type.plain(), type.ink());
                    Flow flow = type.flow(width);
                    flow.place(name, 0, 0);
                    flow.place(said, names, 0);
                    return flow.gap(Math.max(name.height(), said.height()) + type.pad() / 2);
                })
                .tightly();
    }

    /// The lines of a text, of which long ones are parted between words.
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String left = line;
            while (left.length() > MOST_LETTERS) {
                int blank = left.lastIndexOf(' ', MOST_LETTERS);
                int end = blank > 0 ? blank : left.offsetByCodePoints(0, MOST_LETTERS / 2);
                pieces.add(left.substring(0, end));
                left = left.substring(end).strip();
            }
            pieces.add(left);
        }
        return pieces;
    }
}
