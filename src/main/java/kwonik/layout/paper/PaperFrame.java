package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.exercise.Exercise;
import kwonik.exercise.Message;
import kwonik.exercise.Plan;
import kwonik.layout.text.Flow;
import kwonik.layout.text.FootText;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;

/// What stands above and below each page of an exercise: what it is, who works on it, whose words it quotes, and how to
/// make it again.
///
/// @param left what the sheet says about what is not on it
/// @param quoted the words that stand on its pages
/// @param making what the sheet tells of that
record PaperFrame(
        Exercise exercise, Chronicle chronicle, List<Message> left, List<Excerpt> quoted, PaperLayout.Making making) {
    private static final double SMALL_PRINT = 0.82;

    /// What the exercise is called.
    static String name(Exercise exercise, Words words) {
        return words.say("exercise." + exercise.plan().kind().code() + ".name");
    }

    /// The command that makes the same sheet again.
    private String command(Plan plan, Words words) {
        return "kwonik sheet --exercise " + plan.kind().code() + " --level " + plan.level() + " --seed " + plan.seed()
                + " --lang " + words.tag() + (making.file().isEmpty() ? "" : " --input " + making.plainFile());
    }

    private Flow above(PaperType type, double width) {
        String level = type.say(
                "which", exercise.plan().level(), String.valueOf(exercise.plan().seed()));
        double right = type.measure().width(level, type.small());
        Flow flow = type.flow(width);
        flow.sheet().words(width - right, Flow.leading(type.small()) / 2, level, type.small(), type.soft());
        Flow title = flow.column(Math.max(width / 2, width - right - 4 * type.pad()))
                .text(chronicle.about().title().in(type.words().tag()), type.small(), type.soft());
        return flow.add(title, 0).gap(title.height() == 0 ? Flow.leading(type.small()) : 0);
    }

    /// Above the first page, with room for a name.
    Flow head(PaperType type, double width) {
        Flow flow = type.flow(width);
        flow.add(above(type, width), 0)
                .text(name(exercise, type.words()), type.title(), type.ink())
                .gap(type.pad() / 2);
        type.lines(flow, type.say("name"), 0.64, type.say("date"), PaperType.mm(PaperType.LINE));
        flow.gap(2 * type.pad()).text(type.say(exercise.plan().kind().code() + ".task"), type.plain(), type.ink());
        left.forEach(message -> flow.text(message.in(type.words()), type.small(), type.soft()));
        return flow.gap(2 * type.pad());
    }

    /// Above a further page.
    ///
    /// @param title of that page
    static Flow further(PaperType type, double width, String title) {
        return type.flow(width).text(title, type.strong(), type.ink()).gap(2 * type.pad());
    }

    /// Above the first page of the key.
    Flow key(PaperType type, double width) {
        return type.flow(width)
                .add(above(type, width), 0)
                .text(type.say("key"), type.title(), type.ink())
                .text(name(exercise, type.words()), type.strong(), type.ink())
                .gap(3 * type.pad());
    }

    /// The small print.
    Flow foot(PaperType type, double width) {
        Words words = type.words();
        SourceWords naming = new SourceWords(words);
        List<String> lines = new ArrayList<>();
        String sources = chronicle.sources().stream()
                .filter(source ->
                        quoted.stream().anyMatch(excerpt -> excerpt.sourceId().equals(source.id())))
                .map(source -> line(source, naming, type))
                .collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            lines.add(type.say("quoted", sources));
        }
        lines.addAll(chronicle.owners(quoted));
        String credit = new FootText(words, type.measure(), making.day()).credit(chronicle.about());
        if (!credit.isEmpty()) {
            lines.add(credit);
        }
        lines.add(type.say("again", command(exercise.plan(), words)));
        Flow flow = type.flow(width);
        flow.rule(type.look().gaps().hair(), type.look().colors().hair()).gap(type.pad() / 2);
        return flow.text(String.join(" · ", lines), type.look().type().small().scaled(SMALL_PRINT), type.soft());
    }

    private static String line(Source source, SourceWords naming, PaperType type) {
        String title = source.publication().title();
        return title.isEmpty() ? naming.byline(source) : type.say("title", naming.byline(source), title);
    }
}
