package kwonik.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kwonik.archive.file.Progress;
import kwonik.cli.CheckReport.GivenText;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import kwonik.exchange.check.CheckText;
import kwonik.exchange.check.ListCheck;
import kwonik.exchange.check.list.ListTable;
import kwonik.exchange.check.list.StatementList;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.text.SourceText;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik check`: how each statement of a list, as chat programs give them, stands in the texts that it claims to rest
/// on.
record CheckCommand(Words words) implements Command {
    private static final String STANDARD_INPUT = "-";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("LIST")
                        .index("0")
                        .type(String.class)
                        .required(true)
                        .description(words.say("check.cli.list", STANDARD_INPUT))
                        .build())
                .addOption(OptionSpec.builder("--article")
                        .paramLabel("NAME=FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.say("check.cli.article"))
                        .build())
                .addOption(Command.flag("--json", words.say("cli.verify.json")));
        spec.usageMessage().description(words.say("check.cli"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        List<GivenText> texts = texts(given.matchedOptionValue("--article", List.<String>of()), talk);
        String named = given.matchedPositionalValue(0, "");
        StatementList list = StatementList.read(named.equals(STANDARD_INPUT) ? standardInput() : listed(named, talk));
        if (list.statements().isEmpty()) {
            throw new Failure(words.say("check.cli.empty", named));
        }
        List<CheckText> against = texts.stream().map(GivenText::text).toList();
        CheckReport report = new CheckReport(list, texts, ListCheck.all(list, against, () -> false));
        if (given.hasMatchedOption("--json")) {
            talk.answerJson(report.json(words));
        } else {
            report.lines(words).forEach(talk::answer);
        }
        if (list.cut()) {
            talk.warn(words.say("check.cli.cut", list.statements().size()));
        }
        return report.allProven() && !list.cut() ? Exit.OK : Exit.WRONG;
    }

    private List<GivenText> texts(List<String> pairs, Terminal talk) throws Failure {
        if (pairs.isEmpty()) {
            throw new Failure(words.say("check.cli.article.needed"));
        }
        Map<String, GivenText> texts = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new Failure(words.say("check.cli.article.bad", pair));
            }
            String name = pair.substring(0, equals);
            String file = pair.substring(equals + 1);
            SourceText text = ArticleInput.whole(file, talk);
            String fileName = String.valueOf(Path.of(file).getFileName());
            GivenText made = new GivenText(CheckText.of(name, text, fileName), text.article());
            if (texts.put(name, made) != null) {
                throw new Failure(words.say("check.cli.article.twice", name));
            }
        }
        return new ArrayList<>(texts.values());
    }

    /// The text of a list; a table is read as one.
    private String listed(String named, Terminal talk) throws Failure {
        Path file = Failure.path(named, words);
        if (!ListTable.isTable(file)) {
            return ArticleInput.read(named, talk).text();
        }
        try {
            return ListTable.read(file, Progress.NONE);
        } catch (RefusedException e) {
            throw new Failure(e.problem(named).line(words));
        } catch (IOException e) {
            throw Failure.of(e, named, words);
        }
    }

    private String standardInput() throws Failure {
        try {
            byte[] bytes = System.in.readNBytes(SourceText.MOST_BYTES);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.of(e, STANDARD_INPUT, words);
        }
    }
}
