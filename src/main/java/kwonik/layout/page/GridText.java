package kwonik.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.Flow;
import kwonik.layout.text.FootText;
import kwonik.layout.text.SourceWords;
import kwonik.layout.text.VoiceText;
import kwonik.model.Claim;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.filter.Comparison;
import kwonik.model.filter.Comparison.Row;

/// The comparison of an event's sources as a grid: questions down, sources across, a blank where one does not say.
///
/// @param text of the event
/// @param comparison what stands in the grid
/// @param options what of it, and how
record GridText(EventText text, Comparison comparison, Options options) implements PageText {
    private static final double QUESTION = 0.24;
    private static final double QUESTION_ON_SLIDE = 0.2;
    /// Cells are narrow: their type is a little smaller than that of a quotation on its own.
    private static final double QUOTE = 0.9;
    /// On a slide, where the smallest type is large, it need not be much larger than that.
    private static final double QUOTE_ON_SLIDE = 0.82;

    /// What stands in a grid.
    ///
    /// @param rows how many, from the first; where there are no claims, how many passages of each source
    /// @param notes whether with the notes on the questions
    /// @param stacked whether a question stands above its answers and not beside them
    /// @param slide number of the step and title of its story, or empty
    record Options(int rows, boolean notes, boolean stacked, List<String> slide) {}

    /// How much can be set: the claims, or, where there are none, the passages of the source that has most of them;
    /// those stand in one row.
    static int rows(EventText text, Comparison comparison) {
        return comparison.rows().isEmpty()
                ? passages(text, comparison).stream().mapToInt(List::size).max().orElse(0)
                : comparison.rows().size();
    }

    @Override
    public Flow head(Look look, double width) {
        return options.slide.isEmpty() ? text.head(look, width, false) : text.oneLine(look, width);
    }

    @Override
    public List<Flow> body(Look look, double width) {
        if (options.rows == 0) {
            return List.of();
        }
        Flow grid = new Flow(text.measure(), width);
        heads(grid, look);
        if (comparison.rows().isEmpty()) {
            Flow question = new Flow(text.measure(), questionRoom(look, width))
                    .text(
                            text.words().say("layout.compare.passages"),
                            look.type().lane(),
                            look.colors().ink());
            List<List<Excerpt>> first = passages(text, comparison).stream()
                    .map(cell -> cell.subList(0, Math.min(options.rows, cell.size())))
                    .toList();
            row(grid, question, first, look);
        }
        for (Row line : comparison
                .rows()
                .subList(0, Math.min(options.rows, comparison.rows().size()))) {
            row(grid, question(line.claim(), look, width), line.cells(), look);
        }
        return List.of(grid);
    }

    private static List<List<Excerpt>> passages(EventText text, Comparison comparison) {
        Map<String, List<Excerpt>> bySource = text.subject().details().evidence().excerpts().stream()
                .collect(Collectors.groupingBy(Excerpt::sourceId));
        return comparison.columns().stream()
                .map(source -> bySource.getOrDefault(source.id(), List.of()))
                .toList();
    }

    // ----- columns

    private double left(double width) {
        return options.stacked ? 0 : width * (options.slide.isEmpty() ? QUESTION : QUESTION_ON_SLIDE);
    }

    private double cell(double width) {
        return (width - left(width)) / Math.max(1, comparison.columns().size());
    }

    private double questionRoom(Look look, double width) {
        return (options.stacked ? width : left(width)) - 2 * pad(look);
    }

    private double pad(Look look) {
        return look.gaps().pad() * (options.slide.isEmpty() ? 1.2 : 0.8);
    }

    // ----- rows

    private void heads(Flow grid, Look look) {
        double pad = pad(look);
        double left = left(grid.width());
        double cell = cell(grid.width());
        VoiceText voices = new VoiceText(text.words(), text.measure());
        SourceWords naming = new SourceWords(text.words());
        double height = 0;
        if (options.slide.isEmpty()) {
            Flow rule = grid.column(questionRoom(look, grid.width()))
                    .text(
                            text.words().say("layout.compare.rule"),
                            look.type().small(),
                            look.colors().soft());
            grid.place(rule, pad, grid.height());
            height = options.stacked ? 0 : rule.height();
            grid.gap(options.stacked ? rule.height() + pad : 0);
        }
        for (int i = 0; i < comparison.columns().size(); i++) {
            Source source = comparison.columns().get(i);
            Flow head = grid.column(cell - 2 * pad);
            head.add(voices.badge(source, look, head.width()), 0)
                    .gap(pad / 3)
                    .text(
                            naming.byline(source, text.shown()),
                            look.type().lane(),
                            look.colors().ink());
            if (!source.copyright().isEmpty()) {
                head.text(source.copyright(), look.type().small(), look.colors().soft());
            }
            grid.place(head, left + i * cell + pad, grid.height());
            height = Math.max(height, head.height());
        }
        grid.gap(height + pad).rule(2 * look.gaps().hair(), look.colors().soft());
    }

    private Flow question(Claim claim, Look look, double width) {
        String relation = claim.relation().code();
        TextStyle small = look.type().small();
        Look.Colors colors = look.colors();
        Flow flow = new Flow(text.measure(), questionRoom(look, width));
        flow.text(claim.question().in(text.words().tag()), look.type().lane(), colors.ink());
        String sign = text.words().say("layout.compare.sign." + relation);
        double box = small.size() * 1.5;
        double top = flow.height() + look.gaps().pad() * 0.3;
        Flow how = flow.column(flow.width() - box - look.gaps().pad())
                .text(
                        text.words().say("layout.compare." + (claim.isAnsweredOnce() ? "only" : relation)),
                        small,
                        colors.soft());
        double line = Flow.leading(small);
        flow.sheet()
                .add(new Mark.Band(
                        0,
                        top + (line - small.size() * 1.25) / 2,
                        box,
                        small.size() * 1.25,
                        look.gaps().pad() / 3,
                        colors.surfaces().pane(),
                        colors.soft()));
        double wide = text.measure().width(sign, small);
        flow.sheet().words((box - wide) / 2, top + line / 2, sign, small, colors.ink());
        flow.gap(look.gaps().pad() * 0.3).add(how, box + look.gaps().pad());
        String note = claim.note().in(text.words().tag());
        if (options.notes && !note.isEmpty()) {
            flow.text(note, small, colors.soft());
        }
        return flow;
    }

    private void row(Flow grid, Flow question, List<List<Excerpt>> cells, Look look) {
        double pad = pad(look);
        double left = left(grid.width());
        double cell = cell(grid.width());
        List<Flow> answers = cells.stream()
                .map(answer -> answer(answer, look, cell - 2 * pad))
                .toList();
        double tallest = answers.stream().mapToDouble(Flow::height).max().orElse(0);
        double asked = question.height() + pad;
        double top = grid.height() + (options.stacked ? asked + pad / 2 : 0);
        double height = options.stacked ? tallest + pad * 1.5 : Math.max(asked, tallest + pad) + pad / 2;
        Look.Colors colors = look.colors();
        double shade = options.stacked ? grid.width() : left;
        grid.sheet()
                .rule(
                        0,
                        grid.height(),
                        shade,
                        options.stacked ? asked : height,
                        colors.surfaces().stripe());
        grid.place(question, pad, grid.height() + pad / 2);
        for (int i = 0; i < answers.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                grid.sheet()
                        .rule(
                                left + i * cell,
                                top,
                                cell,
                                height,
                                colors.surfaces().pane());
            }
            grid.place(answers.get(i), left + i * cell + pad, top + pad / 2);
        }
        grid.gap(top - grid.height() + height).rule(look.gaps().hair(), colors.hair());
    }

    private Flow answer(List<Excerpt> answers, Look look, double width) {
        Flow flow = new Flow(text.measure(), width);
        if (answers.isEmpty()) {
            flow.text(
                    text.words().say("layout.compare.silent"),
                    look.type().small(),
                    look.colors().soft());
        }
        VoiceText voices = new VoiceText(text.words(), text.measure(), text.shown());
        if (!answers.stream().allMatch(text.shown()::quotes)) {
            flow.add(voices.withheld(look, width), 0);
        }
        for (Excerpt answer : answers.stream().filter(text.shown()::quotes).toList()) {
            flow.text(
                    voices.quoted(answer),
                    look.type().quote().scaled(options.slide.isEmpty() ? QUOTE : QUOTE_ON_SLIDE),
                    look.colors().ink());
        }
        return flow;
    }

    // ----- foot

    @Override
    public Flow foot(Look look, double width) {
        List<String> notes = new ArrayList<>(options.slide);
        boolean claims = !comparison.rows().isEmpty();
        int left = claims
                ? comparison.rows().size() - options.rows
                : passages(text, comparison).stream()
                        .mapToInt(cell -> Math.max(0, cell.size() - options.rows))
                        .sum();
        if (left > 0) {
            notes.add(text.words().say(claims ? "layout.compare.left" : "layout.passages.left", left));
        }
        boolean noted = options.slide.isEmpty()
                && comparison.rows().stream()
                        .limit(options.rows)
                        .anyMatch(row -> !row.claim().note().isEmpty());
        if (!options.notes && noted) {
            notes.add(text.words().say("layout.compare.notes.left"));
        }
        FootText foot = text.page();
        return options.slide.isEmpty()
                ? foot.credited(notes, text.index().chronicle(), look, width)
                : foot.noted(notes, look, width);
    }

    @Override
    public int mostColumns() {
        return 1;
    }
}
