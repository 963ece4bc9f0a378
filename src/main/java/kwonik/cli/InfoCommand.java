package kwonik.cli;

import kwonik.archive.ChronicleSummary;
import kwonik.archive.Reading;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik info`: what a chronicle holds, as JSON for programs.
record InfoCommand(Words words) implements Command {
    @Override
    public String name() {
        return "info";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().addOption(ChronicleInput.option(words));
        spec.usageMessage().description(words.say("cli.info"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        Reading reading = ChronicleInput.read(given, talk);
        talk.answerJson(ChronicleSummary.json(reading, words));
        return reading.lossy() ? Exit.WRONG : Exit.OK;
    }
}
