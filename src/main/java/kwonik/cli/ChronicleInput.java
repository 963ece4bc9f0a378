package kwonik.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kwonik.archive.ChronicleReader;
import kwonik.archive.FileKind;
import kwonik.archive.Reading;
import kwonik.archive.file.Progress;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import kwonik.exchange.ForeignFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.export.poster.ViewMemory;
import kwonik.image.ImageFolder;
import kwonik.model.Problem;
import kwonik.words.Printable;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The chronicle that a command works on: the file of `--input`, or a bare one, or the one that Kwonik ships.
final class ChronicleInput {
    private static final String OPTION = "--input";
    /// So much is told of a file of another format; `convert` tells all.
    private static final int MOST_REMARKS = 20;

    private static final String SHIPPED = "/assets/haiti/chronicle.json";

    private ChronicleInput() {}

    static OptionSpec option(Words words) {
        return Command.option(OPTION, "FILE", words.say("cli.input")).build();
    }

    /// The same file without an option before it, for a command that takes no other.
    static PositionalParamSpec bare(Words words) {
        return PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("0..1")
                .type(String.class)
                .description(words.say("cli.input.bare", OPTION))
                .build();
    }

    /// The option for a command that takes a folder of chronicles too.
    static OptionSpec optionWithFolders(Words words) {
        return Command.option(OPTION, "FILE|FOLDER", words.say("cli.input.folder", "{name}"))
                .build();
    }

    /// How the user names it, or null if nothing is named.
    private static @Nullable String name(ParseResult given, Words words) throws Failure {
        String option = given.matchedOptionValue(OPTION, null);
        String bare = given.matchedPositionalValue(0, null);
        if (option != null && bare != null) {
            throw new Failure(words.say("cli.input.both", bare, option));
        }
        return option == null ? bare : option;
    }

    /// The folder of chronicles that is given, or null if it is a file or nothing.
    ///
    /// @throws Failure if no file can have that name
    static @Nullable Path folder(ParseResult given, Words words) throws Failure {
        String name = name(given, words);
        if (name == null) {
            return null;
        }
        Path path = Failure.path(name, words);
        return Files.isDirectory(path) ? path : null;
    }

    /// The file that is given, if one is.
    ///
    /// @throws Failure if no file can have that name
    static List<Path> files(ParseResult given, Words words) throws Failure {
        String name = name(given, words);
        return name == null ? List.of() : List.of(Failure.path(name, words));
    }

    /// Where the pictures of the chronicle lie.
    ///
    /// @throws Failure if no file can have that name
    static ImageFolder images(ParseResult given, Words words) throws Failure {
        List<Path> file = files(given, words);
        return ImageFolder.of(file.isEmpty() ? null : file.getFirst());
    }

    /// Reads it, whatever is wrong with its content.
    ///
    /// @throws Failure if there is no such file or it cannot be read
    static Reading read(ParseResult given, Terminal talk) throws Failure {
        String name = name(given, talk.words());
        try {
            return name == null ? shipped() : read(Failure.path(name, talk.words()), talk);
        } catch (IOException e) {
            throw Failure.of(e, name == null ? SHIPPED : name, talk.words());
        }
    }

    /// Reads it, and tells what is wrong with it.
    ///
    /// @throws Failure if it cannot be read, or no event of it can be used
    static Reading readUsable(ParseResult given, Terminal talk) throws Failure {
        String name = name(given, talk.words());
        return usable(read(given, talk), name == null ? SHIPPED : name, talk);
    }

    /// Reads a file, and reports what is wrong with it.
    static Reading readUsable(Path file, Terminal talk) throws Failure {
        try {
            return usable(read(file, talk), file.toString(), talk);
        } catch (IOException e) {
            throw Failure.of(e, file.toString(), talk.words());
        }
    }

    /// Reads a chronicle, or what is read as one from a file of another format.
    ///
    /// @throws Failure if it is neither
    static Reading read(Path file, Terminal talk) throws IOException, Failure {
        try {
            Optional<Imported> foreign = ForeignFile.read(file, Progress.NONE);
            if (foreign.isPresent()) {
                return foreign.get().reading(file.toString());
            }
        } catch (RefusedException e) {
            throw new Failure(e.problem(file.toString()).line(talk.words()));
        }
        Reading reading = ChronicleReader.read(file, Progress.NONE);
        for (Problem problem : reading.problems()) {
            if (FileKind.isWrongKind(problem)) {
                throw new Failure(ViewMemory.of(file)
                        .map(link -> talk.words().say("cli.input.picture", file, Printable.line(link.chronicle())))
                        .orElseGet(() -> problem.line(talk.words())));
            }
        }
        return reading;
    }

    private static Reading usable(Reading reading, String name, Terminal talk) throws Failure {
        warn(reading.problems(), name, talk);
        if (reading.chronicle().events().isEmpty()) {
            throw new Failure(talk.words().say("cli.input.empty", name));
        }
        return reading;
    }

    /// What is wrong with a chronicle file, all of it; of what is to be known of another file, the first lines.
    private static void warn(List<Problem> problems, String name, Terminal talk) {
        boolean foreign = problems.stream().anyMatch(Remark::isTold);
        talk.warn(foreign ? problems.stream().limit(MOST_REMARKS).toList() : problems);
        if (foreign && problems.size() > MOST_REMARKS) {
            talk.warn(talk.words().say("cli.input.more", problems.size() - MOST_REMARKS, Printable.line(name)));
        }
    }

    private static Reading shipped() throws IOException {
        try (InputStream in = ChronicleInput.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IOException("the shipped chronicle is missing");
            }
            return ChronicleReader.read(in, Path.of(SHIPPED).getFileName().toString());
        }
    }
}
