package kwonik.cli;

import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// One of the things that `kwonik` does without a window.
sealed interface Command
        permits ExportCommand,
                SheetCommand,
                NotesCommand,
                ConvertCommand,
                VerifyCommand,
                CheckCommand,
                QuoteCommand,
                InfoCommand {
    /// The word that calls it.
    public String name();

    /// Its options, described in the user's language.
    CommandSpec spec();

    /// Does it.
    ///
    /// @param given the options of [#spec]
    /// @throws Failure if it cannot be done
    Exit run(ParseResult given, Terminal talk) throws Failure;

    /// An option that is given or not.
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /// An option with a value, as a text; the command reads it, so that its complaints are in the user's words.
    static OptionSpec.Builder option(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description);
    }
}
