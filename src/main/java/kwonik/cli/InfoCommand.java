package kwonik.cli;

import java.util.List;
import kwonik.archive.ChronicleSummary;
import kwonik.archive.Reading;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import kwonik.proof.lint.PictureFaults;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik info`: what a chronicle holds, and what its pictures lack, as JSON for programs.
record InfoCommand(Words words) implements Command {
    @Override
    public String name() {
        return "info";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                CommandSpec.create().addPositional(ChronicleInput.bare(words)).addOption(ChronicleInput.option(words));
        spec.usageMessage().description(words.say("cli.info"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        Reading reading = ChronicleInput.read(given, talk);
        List<ChronicleSummary.Warning> warnings =
                PictureFaults.in(reading.chronicle(), ChronicleInput.images(given, words)).stream()
                        .map(found -> new ChronicleSummary.Warning(found.code(), found.eventId(), found.line(words)))
                        .toList();
        talk.answerJson(ChronicleSummary.json(reading, warnings, words));
        return reading.lossy() ? Exit.WRONG : Exit.OK;
    }
}
