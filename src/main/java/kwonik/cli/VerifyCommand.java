package kwonik.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.archive.ArticleText;
import kwonik.archive.Reading;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.proof.ChronicleProof;
import kwonik.proof.ChronicleProof.Article;
import kwonik.proof.QuotedShare;
import kwonik.proof.SourceProof;
import kwonik.proof.lint.Lint;
import kwonik.proof.lint.LintWarning;
import kwonik.proof.lint.PictureFaults;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik verify`: whether a chronicle is sound, and each quotation stands in its article as recorded.
///
/// Strict where an article is given: another fingerprint, another position and other words all end in [Exit#WRONG].
record VerifyCommand(Words words) implements Command {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(ChronicleInput.bare(words))
                .addOption(ChronicleInput.option(words))
                .addOption(OptionSpec.builder("--article")
                        .paramLabel("SOURCE_ID=FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.say("cli.verify.article"))
                        .build())
                .addOption(Command.flag("--json", words.say("cli.verify.json")));
        spec.usageMessage().description(words.say("cli.verify"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        Reading reading = ChronicleInput.readUsable(given, talk);
        Chronicle chronicle = reading.chronicle();
        Map<String, Article> articles = articles(given, chronicle, talk);
        ChronicleProof proof = ChronicleProof.of(chronicle, articles);
        List<LintWarning> findings = new ArrayList<>(Lint.of(chronicle, articles));
        findings.addAll(PictureFaults.in(chronicle, ChronicleInput.images(given, words)));
        VerifyReport report =
                new VerifyReport(chronicle.about().id(), proof, QuotedShare.of(chronicle, articles), findings);
        if (given.hasMatchedOption("--json")) {
            talk.answerJson(report.json(words));
        } else {
            report.lines(words).forEach(talk::answer);
        }
        boolean otherText = proof.sources().stream().anyMatch(source -> source.hash() == SourceProof.Hash.DIFFERS);
        return report.wrong() > 0 || otherText || reading.lossy() ? Exit.WRONG : Exit.OK;
    }

    private Map<String, Article> articles(ParseResult given, Chronicle chronicle, Terminal talk) throws Failure {
        Map<String, Article> articles = new HashMap<>();
        for (String pair : given.matchedOptionValue("--article", List.<String>of())) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new Failure(words.say("cli.verify.article.bad", pair));
            }
            String id = pair.substring(0, equals);
            if (chronicle.source(id).isEmpty()) {
                String ids = chronicle.sources().stream().map(Source::id).collect(Collectors.joining(", "));
                throw new Failure(words.say("cli.verify.article.unknown", id, ids));
            }
            if (articles.put(id, article(pair.substring(equals + 1), talk)) != null) {
                throw new Failure(words.say("cli.verify.article.twice", id));
            }
        }
        ArticlesBeside beside = ArticlesBeside.of(given, words);
        for (Source source : chronicle.sources()) {
            if (!articles.containsKey(source.id())) {
                beside.of(source).ifPresent(text -> articles.put(source.id(), new Article(text.text(), text.sha256())));
            }
        }
        return articles;
    }

    private static Article article(String file, Terminal talk) throws Failure {
        ArticleText text = ArticleInput.read(file, talk);
        return new Article(text.text(), text.sha256());
    }
}
