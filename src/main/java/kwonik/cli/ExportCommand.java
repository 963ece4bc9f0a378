package kwonik.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kwonik.archive.FileKind;
import kwonik.archive.Reading;
import kwonik.archive.file.SafeFile;
import kwonik.cli.console.CancelOnExit;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.PercentLine;
import kwonik.cli.console.Terminal;
import kwonik.export.common.ImageSize;
import kwonik.export.poster.HeadlessToolkit;
import kwonik.export.poster.Poster;
import kwonik.image.ImageFolder;
import kwonik.layout.picture.Picture;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik export`: a chronicle, or a folder of them, as picture files of any size.
record ExportCommand(Words words) implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec spec() {
        String endings = String.join("|", Poster.ENDINGS);
        CommandSpec spec = CommandSpec.create()
                .addOption(OptionSpec.builder("--out")
                        .paramLabel("FILE." + endings)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.say("cli.export.out"))
                        .build())
                .addOption(Command.option("--alt", "FILE.txt", words.say("cli.export.alt"))
                        .build())
                .addOption(Command.flag("--list-presets", words.say("cli.export.presets")))
                .addOption(ChronicleInput.optionWithFolders(words));
        ExportOptions.addTo(spec, words);
        spec.usageMessage().description(words.say("cli.export"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        if (given.hasMatchedOption("--list-presets")) {
            ImageSize.PRESETS.forEach(preset -> talk.answer(words.say(
                    "cli.export.preset",
                    preset.name(),
                    preset.size().toString(),
                    String.valueOf(preset.size().dpi()))));
            return Exit.OK;
        }
        ExportOptions options = new ExportOptions(given, words);
        Path folder = ChronicleInput.folder(given, words);
        ExportTargets targets = new ExportTargets(
                        given.matchedOptionValue("--out", List.of()), given.matchedOptionValue("--alt", ""))
                .checked(folder != null, words);
        List<Path> inputs = folder == null ? ChronicleInput.files(given, words) : chronicles(folder);
        List<ExportTargets> each = new ArrayList<>();
        for (Path input : folder == null ? List.<Path>of() : inputs) {
            each.add(targets.named(stem(input), words));
        }
        List<Path> read = new ArrayList<>(inputs);
        read.addAll(options.notes());
        ExportTargets.keepApart(folder == null ? List.of(targets) : each, read, options.hasSlides(), words);
        if (!targets.outs().isEmpty()) {
            HeadlessToolkit.start();
            Fonts.load();
        }
        return folder == null
                ? write(
                        ChronicleInput.readUsable(given, talk),
                        ChronicleInput.images(given, words),
                        options,
                        targets,
                        talk)
                : all(inputs, options, each, talk);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    /// Every chronicle of a folder; one that cannot be drawn is told and does not keep the others from it.
    private Exit all(List<Path> files, ExportOptions options, List<ExportTargets> targets, Terminal talk) {
        Exit worst = Exit.OK;
        for (int i = 0; i < files.size(); i++) {
            String name = String.valueOf(files.get(i).getFileName());
            talk.warn(words.say("cli.export.folder.at", i + 1, files.size(), name));
            Exit exit;
            try {
                Reading reading = ChronicleInput.readUsable(files.get(i), talk);
                exit = write(reading, ImageFolder.of(files.get(i)), options, targets.get(i), talk);
            } catch (Failure e) {
                talk.warn(words.say("cli.failure", e.line()));
                exit = Exit.CANNOT;
            }
            worst = exit.code() > worst.code() ? exit : worst;
        }
        return worst;
    }

    private List<Path> chronicles(Path folder) throws Failure {
        try (Stream<Path> entries = Files.list(folder)) {
            // by name: one that is called a chronicle and is none must be told of, not passed over
            List<Path> files = entries.filter(file -> FileKind.named(file) == FileKind.CHRONICLE)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new Failure(words.say("cli.export.folder.empty", folder.toString()));
            }
            return files;
        } catch (IOException e) {
            throw Failure.of(e, folder.toString(), words);
        }
    }

    private Exit write(Reading reading, ImageFolder images, ExportOptions options, ExportTargets targets, Terminal talk)
            throws Failure {
        Poster poster = options.poster(reading.chronicle(), images, talk);
        check(targets, poster.isSlides());
        String unknown = options.unknown(reading.chronicle());
        if (!unknown.isEmpty()) {
            talk.warn(words.say("cli.export.view.unknown", unknown));
        }
        for (String out : targets.outs()) {
            Poster.Written written = write(poster, Failure.path(out, words), talk);
            report(written, out, poster, reading.chronicle().events().size(), talk);
            warn(written.tally(), out, talk);
        }
        if (!targets.alt().isEmpty()) {
            writeAlt(poster, targets.alt());
            talk.answer(words.say("cli.export.alt.done", targets.alt()));
        }
        if (poster.isEmptied()) {
            talk.warn(words.say("cli.export.emptied"));
            return Exit.WRONG;
        }
        return reading.lossy() || !unknown.isEmpty() ? Exit.WRONG : Exit.OK;
    }

    /// Nothing is written where something cannot be: a picture without its text is half a result.
    private void check(ExportTargets targets, boolean slides) throws Failure {
        for (String file : targets.files()) {
            String name = file.toLowerCase(Locale.ROOT);
            if (slides && (name.endsWith(".png") || name.endsWith(".svg"))) {
                // each slide gets a name of its own
                continue;
            }
            try {
                SafeFile.check(Failure.path(file, words));
            } catch (IOException e) {
                throw Failure.of(e, file, words);
            }
        }
    }

    /// Lanes without room are counted in the picture; who does not look at it at once is told here.
    private void warn(Picture.Tally tally, String out, Terminal talk) {
        if (tally.lanes() > 0) {
            talk.warn(words.say("cli.export.lanes.left", out, tally.lanes(), tally.elsewhere()));
        }
    }

    private void report(Poster.Written written, String out, Poster poster, int whole, Terminal talk) {
        String size = poster.size().toString();
        String missing = written.missing().say(words);
        if (!missing.isEmpty()) {
            talk.warn(words.say("cli.export.warning", out, missing));
        }
        if (poster.isSlides()) {
            String first = written.files().getFirst().toString();
            String last = written.files().getLast().toString();
            String files = first.equals(last) ? first : first + " … " + last;
            talk.answer(words.say("cli.export.done.slides", files, size, written.pictures()));
            return;
        }
        String events =
                String.valueOf(poster.isEmptied() ? whole : written.tally().all());
        String drawn = String.valueOf(written.tally().shown()
                + written.tally().inChips()
                + written.tally().undated());
        talk.answer(words.say("cli.export.done", out, size, drawn, events));
    }

    private void writeAlt(Poster poster, String file) throws Failure {
        byte[] bytes = poster.alt().whole().getBytes(StandardCharsets.UTF_8);
        try {
            SafeFile.write(Failure.path(file, words), out -> out.write(bytes));
        } catch (IOException e) {
            throw Failure.of(e, file, words);
        }
    }

    private Poster.Written write(Poster poster, Path file, Terminal talk) throws Failure {
        try (PercentLine percent = PercentLine.on(talk);
                CancelOnExit departure = new CancelOnExit(percent)) {
            return poster.write(file, new FxTextMeasure(), departure);
        } catch (IOException e) {
            throw Failure.of(e, file.toString(), words);
        }
    }
}
