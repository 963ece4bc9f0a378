package kwonik.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Fault;
import kwonik.cli.console.LessonInput;
import kwonik.cli.console.Terminal;
import kwonik.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Everything that `kwonik` does without a window, from the words on the command line to an exit code.
public final class Commands {
    private static final String PROGRAM = "kwonik";
    private static final String HELP = "help";

    private final Words words;
    private final List<Command> commands;

    /// @param locale the language of help and messages
    public Commands(Locale locale) {
        this.words = Words.in(locale);
        this.commands = List.of(
                new ExportCommand(words),
                new SheetCommand(words),
                new NotesCommand(words),
                new ConvertCommand(words),
                new VerifyCommand(words),
                new CheckCommand(words),
                new QuoteCommand(words),
                new InfoCommand(words));
    }

    /// Does what the arguments say; never throws.
    ///
    /// @param out takes the answer
    /// @param err takes complaints and progress
    /// @return the exit code, see [Exit]
    public int run(String[] args, PrintStream out, PrintStream err) {
        Terminal talk = new Terminal(words, out, err);
        CommandLine line = line();
        try {
            ParseResult given = line.parseArgs(plain(args));
            return run(given, given.hasSubcommand() ? given.subcommand() : given, talk)
                    .code();
        } catch (ParameterException e) {
            talk.warn(complaint(e));
            err.print(e.getCommandLine().getHelp().synopsisHeading()
                    + e.getCommandLine().getHelp().synopsis(0));
            talk.warn(words.say(
                    "cli.see.help", e.getCommandLine().getCommandSpec().qualifiedName()));
        } catch (Failure e) {
            talk.warn(words.say("cli.failure", e.line()));
        } catch (CancellationException e) {
            talk.warn(words.say("cli.cancelled"));
        } catch (Throwable e) {
            // also out of memory and too deep: whatever ends a command is one line and an exit code
            talk.warn(Fault.line(e, words));
        }
        return Exit.CANNOT.code();
    }

    /// One line for an error that ended a thread of a command, or the command itself.
    public String fault(Throwable cause) {
        return Fault.line(cause, words);
    }

    /// One line for what could not be written to where a command speaks.
    public String unsaid(String reason) {
        return words.say("cli.unsaid", reason);
    }

    private Exit run(ParseResult given, ParseResult innermost, Terminal talk) throws Failure {
        if (innermost.isUsageHelpRequested() || given.isUsageHelpRequested()) {
            innermost.commandSpec().commandLine().usage(talk.out(), Ansi.OFF);
            return Exit.OK;
        }
        if (given.isVersionHelpRequested()) {
            talk.answer(PROGRAM + " " + version());
            return Exit.OK;
        }
        complain(given.errors());
        complain(innermost.errors());
        for (Command command : commands) {
            if (command.name().equals(innermost.commandSpec().name())) {
                return run(command, innermost, talk);
            }
        }
        given.commandSpec().commandLine().usage(talk.err(), Ansi.OFF);
        return Exit.CANNOT;
    }

    private Exit run(Command command, ParseResult given, Terminal talk) throws Failure {
        try (LessonInput lesson = LessonInput.of(given, words)) {
            try {
                return command.run(given, talk.naming(lesson.names()));
            } catch (Failure e) {
                throw new Failure(lesson.names().apply(e.line()));
            }
        }
    }

    /// An option without its value comes first, then a misspelt one: that another is missing may only follow from it.
    private static void complain(List<Exception> errors) {
        List<ParameterException> all = errors.stream()
                .filter(ParameterException.class::isInstance)
                .map(ParameterException.class::cast)
                .toList();
        Stream.of(
                        all.stream().filter(Commands::isValueMissing),
                        all.stream().filter(UnmatchedArgumentException.class::isInstance),
                        all.stream())
                .flatMap(each -> each)
                .findFirst()
                .ifPresent(e -> {
                    throw e;
                });
    }

    /// Whether an option stands there without its value: one that may be left out can only be missing so.
    private static boolean isValueMissing(ParameterException e) {
        return e instanceof MissingParameterException missing
                && missing.getMissing().stream().allMatch(each -> each.isOption() && !each.required());
    }

    /// `help` is `--help`, and `help export` is `export --help`.
    private static String[] plain(String[] args) {
        if (args.length == 0 || !args[0].equals(HELP)) {
            return args;
        }
        return Stream.concat(Arrays.stream(args).skip(1), Stream.of("--help")).toArray(String[]::new);
    }

    private CommandLine line() {
        CommandSpec root = dressed(CommandSpec.create()).name(PROGRAM);
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(words.say("cli.version"))
                .build());
        root.usageMessage()
                .customSynopsis(PROGRAM
                        + " [FILE | export … | sheet … | notes … | convert … | verify … | check … | quote … | info …]")
                .description(words.say("cli.about"))
                .commandListHeading(words.say("cli.commands") + "%n");
        for (Command command : commands) {
            root.addSubcommand(command.name(), dressed(command.spec()));
        }
        return new CommandLine(root).setExpandAtFiles(false);
    }

    /// A command with what all commands have: `--help`, headings in the user's language, exit codes.
    private CommandSpec dressed(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(words.say("cli.help"))
                .build());
        Map<String, String> codes = new LinkedHashMap<>();
        for (Exit exit : Exit.values()) {
            codes.put(
                    String.valueOf(exit.code()),
                    words.say("cli.exit." + exit.name().toLowerCase(Locale.ROOT)));
        }
        spec.parser().collectErrors(true);
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(words.say("cli.usage") + " ")
                .optionListHeading(words.say("cli.options") + "%n")
                .exitCodeListHeading(words.say("cli.exit") + "%n")
                .exitCodeList(codes)
                .sortOptions(false)
                .width(100);
        return spec;
    }

    private String complaint(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                unmatched.isUnknownOption()
                        ? words.say(
                                "cli.unknown.option", unmatched.getUnmatched().getFirst())
                        : tooMany(
                                unmatched.getUnmatched().getFirst(),
                                unmatched.getCommandLine().getCommandSpec());
            case MissingParameterException missing
            when isValueMissing(missing) -> words.say("cli.missing.value", names(missing.getMissing()));
            case MissingParameterException missing -> words.say("cli.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice -> words.say("cli.twice", names(List.of(twice.getOverwritten())));
            default -> words.say("cli.failure", String.valueOf(e.getMessage()));
        };
    }

    /// A word that a command does not take, and what may have been meant.
    private String tooMany(String word, CommandSpec command) {
        OptionSpec input = command.findOption("--input");
        if (!command.positionalParameters().isEmpty()) {
            return words.say("cli.unknown.word.more", word);
        }
        return input == null
                ? words.say("cli.unknown.word", word)
                : words.say("cli.unknown.word.input", word, names(List.of(input)));
    }

    private static String names(List<ArgSpec> args) {
        return args.stream()
                .map(arg -> arg instanceof OptionSpec option
                        ? option.longestName() + " " + arg.paramLabel()
                        : arg.paramLabel())
                .collect(Collectors.joining(", "));
    }

    private static String version() {
        try (InputStream in = Commands.class.getResourceAsStream("version.txt")) {
            return in == null ? "?" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program cannot be read", e);
        }
    }
}
