package kwonik.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.archive.ChronicleFile;
import kwonik.archive.NotSavedException;
import kwonik.archive.Reading;
import kwonik.archive.file.FilePlace;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.cli.console.CancelOnExit;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.PercentLine;
import kwonik.cli.console.Terminal;
import kwonik.exchange.ForeignFile;
import kwonik.exchange.common.Report;
import kwonik.export.copy.CopyFile;
import kwonik.export.copy.CopyFormat;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.model.Problem;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.words.Printable;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik convert`: a timeline of any format written in another one, and what neither could hold.
record ConvertCommand(Words words) implements Command {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");
    private static final int MOST_TOLD = 20;

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(file("IN", 0, words.say("cli.convert.in")))
                .addPositional(file("OUT", 1, words.say("cli.convert.out", endings())))
                .addOption(Command.option("--to", "FORMAT", words.say("cli.convert.to", formats()))
                        .build())
                .addOption(Command.option("--report", "FILE", words.say("cli.convert.report"))
                        .build())
                .addOption(Command.option("--notes", "FILE", words.say("cli.convert.notes"))
                        .build())
                .addOption(Command.option("--lang", String.join("|", LANGUAGES), words.say("cli.convert.lang"))
                        .build());
        spec.usageMessage().description(words.say("cli.convert"));
        return spec;
    }

    private static PositionalParamSpec file(String label, int index, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(String.valueOf(index))
                .type(String.class)
                .required(true)
                .description(description)
                .build();
    }

    private static String formats() {
        return Stream.of(CopyFormat.values()).map(CopyFormat::code).collect(Collectors.joining(", "));
    }

    private static String endings() {
        return Stream.of(CopyFormat.values()).map(CopyFormat::ending).collect(Collectors.joining(", "));
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        String in = given.matchedPositionalValue(0, "");
        String out = given.matchedPositionalValue(1, "");
        String report = given.matchedOptionValue("--report", "");
        Path from = Failure.path(in, words);
        Path to = Failure.path(out, words);
        CopyFormat format = format(given.matchedOptionValue("--to", ""), to);
        Words language = Words.in(
                Locale.forLanguageTag(new OptionValues(given, words).choice("--lang", LANGUAGES, words.tag())));
        List<Path> notes = notes(given, format);
        keepApart(from, to, report, notes);
        Reading reading = read(from, in, talk);
        PlacedNotes placed =
                notes.isEmpty() ? PlacedNotes.NONE : NotesCommand.placed(notes.getFirst(), reading.chronicle(), talk);
        CopyFile.Setting setting = new CopyFile.Setting(ImageFolder.of(from), language, placed);
        Report written = write(
                to,
                talk,
                progress -> isOurs(from) && format == CopyFormat.CHRONICLE
                        ? saved(reading, from, to, progress)
                        : CopyFile.write(reading.chronicle(), format, to, setting, progress));
        List<String> lines = new ArrayList<>(told(reading.problems()));
        lines.addAll(written.lines(words));
        if (report.isEmpty()) {
            tell(lines, talk);
        } else {
            save(lines, report);
        }
        talk.answer(words.say("cli.convert.done", out, words.say(written.format()), written.events()));
        return reading.lossy() ? Exit.WRONG : Exit.OK;
    }

    private CopyFormat format(String named, Path to) throws Failure {
        if (!named.isEmpty()) {
            return CopyFormat.named(named)
                    .orElseThrow(() -> new Failure(words.say("cli.convert.to.bad", named, formats())));
        }
        return CopyFormat.of(to)
                .orElseThrow(() -> new Failure(words.say("cli.convert.out.bad", to.toString(), endings())));
    }

    private List<Path> notes(ParseResult given, CopyFormat format) throws Failure {
        if (!given.hasMatchedOption("--notes")) {
            return List.of();
        }
        if (!format.hasNotes()) {
            throw new Failure(words.say("cli.convert.notes.bad"));
        }
        return List.of(Failure.path(given.matchedOptionValue("--notes", ""), words));
    }

    private void keepApart(Path from, Path to, String report, List<Path> notes) throws Failure {
        List<Path> all = new ArrayList<>(notes);
        int written = all.size() + 1;
        all.addAll(List.of(from, to));
        if (!report.isEmpty()) {
            all.add(Failure.path(report, words));
        }
        List<FilePlace> places = all.stream().map(FilePlace::of).toList();
        for (int i = 1; i < places.size(); i++) {
            if (places.subList(0, i).contains(places.get(i))) {
                throw new Failure(words.say("cli.convert.same", all.get(i).toString()));
            }
        }
        for (Path file : all.subList(written, all.size())) {
            try {
                SafeFile.check(file);
            } catch (IOException e) {
                throw Failure.of(e, file.toString(), words);
            }
        }
    }

    private Reading read(Path from, String called, Terminal talk) throws Failure {
        Reading reading;
        try {
            reading = ChronicleInput.read(from, talk);
        } catch (IOException e) {
            throw Failure.of(e, called, words);
        }
        if (reading.chronicle().events().isEmpty() && reading.lossy()) {
            talk.warn(reading.problems());
            throw new Failure(words.say("cli.input.empty", called));
        }
        return reading;
    }

    /// How a copy is written.
    private interface Writing {
        Report write(Progress progress) throws IOException;
    }

    private Report write(Path to, Terminal talk, Writing writing) throws Failure {
        try (PercentLine percent = PercentLine.on(talk);
                CancelOnExit departure = new CancelOnExit(percent)) {
            return writing.write(departure);
        } catch (NotSavedException e) {
            throw new Failure(e.problem().line(words));
        } catch (IOException e) {
            throw Failure.of(e, to.toString(), words);
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        return !ForeignFile.isForeign(file);
    }

    /// A chronicle file as another one: what Kwonik does not know in it goes along.
    private static Report saved(Reading reading, Path from, Path to, Progress progress) throws IOException {
        Chronicle chronicle = reading.chronicle();
        ChronicleFile.save(from, FileStamp.of(from), to, chronicle, progress);
        return new Report(
                CopyFormat.CHRONICLE.key(),
                String.valueOf(to.getFileName()),
                chronicle.events().size(),
                List.of());
    }

    private List<String> told(List<Problem> problems) {
        return problems.stream().map(problem -> problem.line(words)).toList();
    }

    private void tell(List<String> lines, Terminal talk) {
        lines.stream().limit(MOST_TOLD).forEach(talk::warn);
        if (lines.size() > MOST_TOLD) {
            talk.warn(words.say("cli.convert.more", lines.size() - MOST_TOLD));
        }
    }

    private void save(List<String> lines, String report) throws Failure {
        String text = lines.stream().map(Printable::line).collect(Collectors.joining("\n", "", "\n"));
        try {
            SafeFile.write(Failure.path(report, words), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Failure.of(e, report, words);
        }
    }
}
