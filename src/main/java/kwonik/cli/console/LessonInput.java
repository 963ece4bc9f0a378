package kwonik.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kwonik.archive.FileKind;
import kwonik.archive.file.FilePlace;
import kwonik.archive.file.Progress;
import kwonik.archive.file.TemporaryFolder;
import kwonik.exchange.common.RefusedException;
import kwonik.lesson.LessonFile;
import kwonik.words.Words;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// A lesson pack that is given to a command in the place of a chronicle: while the command runs it lies unpacked, and
/// the command reads the chronicle in it.
///
/// @param folder where it is unpacked
/// @param names says the name of the pack for that of the unpacked chronicle
public record LessonInput(List<TemporaryFolder> folder, UnaryOperator<String> names) implements AutoCloseable {
    private static final LessonInput NONE = new LessonInput(List.of(), line -> line);

    /// Unpacks the pack among what is given, if there is one, and gives its chronicle to the command instead.
    ///
    /// @throws Failure if it cannot be unpacked, or something is to be written in its place
    public static LessonInput of(ParseResult given, Words words) throws Failure {
        for (ArgSpec arg : inputs(given.commandSpec())) {
            if (arg.getValue() instanceof String named && !named.isEmpty()) {
                Path file = Failure.path(named, words);
                boolean meant = LessonFile.isMeant(file) || FileKind.meant(file) == FileKind.LESSON;
                if (meant && !Files.isDirectory(file)) {
                    keepWhole(given, file, words);
                    return unpacked(arg, named, file, words);
                }
            }
        }
        return NONE;
    }

    /// Where a command may be given a chronicle.
    private static List<ArgSpec> inputs(CommandSpec command) {
        List<ArgSpec> inputs = new ArrayList<>();
        ArgSpec option = command.findOption("--input");
        if (option != null) {
            inputs.add(option);
        }
        switch (command.name()) {
            case "info", "verify", "convert" ->
                command.positionalParameters().stream()
                        .filter(each -> each.index().contains(0))
                        .forEach(inputs::add);
            default -> {}
        }
        return inputs;
    }

    /// A pack is only read: it must not be named a second time, to write to.
    private static void keepWhole(ParseResult given, Path pack, Words words) throws Failure {
        long often = given.originalArgs().stream()
                .flatMap(arg ->
                        Stream.of(arg, arg.replaceFirst("^--?[a-z-]+=", "")).distinct())
                .filter(arg -> isPlace(arg, pack, words))
                .count();
        if (often > 1) {
            throw new Failure(words.say("cli.lesson.write", pack.toString()));
        }
    }

    private static boolean isPlace(String arg, Path pack, Words words) {
        try {
            return FilePlace.of(Failure.path(arg, words)).equals(FilePlace.of(pack));
        } catch (Failure _) {
            // no name of a file
            return false;
        }
    }

    private static LessonInput unpacked(ArgSpec arg, String named, Path pack, Words words) throws Failure {
        try {
            TemporaryFolder folder = TemporaryFolder.make();
            LessonInput lesson = new LessonInput(List.of(folder), line -> line);
            try {
                Path chronicle =
                        LessonFile.open(pack, folder.path(), Progress.NONE).chronicle();
                arg.setValue(chronicle.toString());
                return new LessonInput(
                        List.of(folder),
                        line -> line.replace(chronicle.toString(), named)
                                .replace(inJson(chronicle.toString()), inJson(named)));
            } catch (IOException e) {
                lesson.close();
                throw e;
            }
        } catch (RefusedException e) {
            throw new Failure(e.problem(named).line(words));
        } catch (IOException e) {
            throw Failure.of(e, named, words);
        }
    }

    private static String inJson(String path) {
        return path.replace("\\", "\\\\");
    }

    @Override
    public void close() {
        for (TemporaryFolder each : folder) {
            try {
                each.close();
            } catch (IOException _) {
                // what is temporary is cleared away by the system
            }
        }
    }
}
