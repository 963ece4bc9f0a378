package kwonik.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.archive.Reading;
import kwonik.archive.SafeFile;
import kwonik.axis.EdtfException;
import kwonik.axis.When;
import kwonik.export.Extras;
import kwonik.export.HeadlessToolkit;
import kwonik.export.ImageSize;
import kwonik.export.Poster;
import kwonik.export.What;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.Look;
import kwonik.layout.Picture;
import kwonik.layout.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.model.SourceFilter;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik export`: a chronicle as a picture file of any size.
record ExportCommand(Words words) implements Command {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");
    /// Room on each side of a range, as a share of its length, so that nothing touches the edge.
    private static final double MARGIN = 0.02;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(OptionSpec.builder("--out")
                        .paramLabel("FILE.png|svg")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.say("cli.export.out"))
                        .build())
                .addOption(Command.option("--alt", "FILE.txt", words.say("cli.export.alt"))
                        .build())
                .addOption(Command.flag("--list-presets", words.say("cli.export.presets")))
                .addOption(ChronicleInput.option(words))
                .addOption(Command.option("--size", "WxH", words.say("cli.export.size", common()))
                        .build())
                .addOption(Command.option("--range", "EDTF", words.say("cli.export.range"))
                        .build())
                .addOption(Command.flag("--torn", words.say("cli.export.torn")))
                .addOption(Command.option("--sources", "ID|KIND,…", words.say("cli.export.sources"))
                        .build())
                .addOption(Command.option("--theme", String.join("|", themes()), words.say("cli.export.theme"))
                        .build())
                .addOption(Command.option("--lang", String.join("|", LANGUAGES), words.say("cli.export.lang"))
                        .build());
        spec.usageMessage().description(words.say("cli.export"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Talk talk) throws Failure {
        if (given.hasMatchedOption("--list-presets")) {
            ImageSize.PRESETS.forEach(preset -> talk.tell(words.say(
                    "cli.export.preset",
                    preset.name(),
                    preset.size().toString(),
                    String.valueOf(preset.size().dpi()))));
            return Exit.OK;
        }
        List<String> outs = given.matchedOptionValue("--out", List.of());
        String altText = given.matchedOptionValue("--alt", "");
        List<Path> files = files(outs, altText);
        ImageSize size = size(given);
        When range = range(given);
        Look look = look(given);
        Words language = language(given);

        Reading reading = ChronicleInput.readUsable(given, talk);
        ChronicleIndex index = ChronicleIndex.of(reading.chronicle(), filter(given, reading.chronicle()));
        ViewState whole = index.whole().torn(given.hasMatchedOption("--torn"));
        Poster poster = new Poster(
                index, new What.Time(range == null ? whole : within(range, whole)), size, look, language, Extras.NONE);
        if (!files.isEmpty()) {
            HeadlessToolkit.start();
            Fonts.load();
        }
        for (int i = 0; i < files.size(); i++) {
            Picture.Tally tally = write(poster, files.get(i), talk);
            String events = String.valueOf(tally.all());
            String drawn = String.valueOf(tally.shown() + tally.inChips() + tally.undated());
            talk.tell(words.say("cli.export.done", outs.get(i), size.toString(), drawn, events));
        }
        if (!altText.isEmpty()) {
            writeAlt(poster, altText);
            talk.tell(words.say("cli.export.alt.done", altText));
        }
        return reading.lossy() ? Exit.WRONG : Exit.OK;
    }

    /// Every file is looked at before the first is written.
    private List<Path> files(List<String> outs, String altText) throws Failure {
        if (outs.isEmpty() && altText.isEmpty()) {
            throw new Failure(words.say("cli.export.nothing"));
        }
        List<Path> files = new ArrayList<>();
        for (String out : outs) {
            String name = out.toLowerCase(Locale.ROOT);
            if (Poster.ENDINGS.stream().noneMatch(ending -> name.endsWith("." + ending))) {
                throw new Failure(words.say("cli.export.out.bad", out));
            }
            files.add(Failure.path(out, words));
        }
        return files;
    }

    private void writeAlt(Poster poster, String file) throws Failure {
        byte[] bytes = poster.alt().whole().getBytes(StandardCharsets.UTF_8);
        try {
            SafeFile.write(Failure.path(file, words), out -> out.write(bytes));
        } catch (IOException e) {
            throw Failure.of(e, file, words);
        }
    }

    private Picture.Tally write(Poster poster, Path file, Talk talk) throws Failure {
        try (PercentLine percent = PercentLine.on(talk);
                Departure departure = new Departure(percent)) {
            return poster.write(file, new FxTextMeasure(), departure).tally();
        } catch (IOException e) {
            throw Failure.of(e, file.toString(), words);
        }
    }

    private ImageSize size(ParseResult given) throws Failure {
        String text =
                given.matchedOptionValue("--size", ImageSize.PRESETS.getFirst().name());
        return ImageSize.parse(text)
                .orElseThrow(() ->
                        new Failure(words.say("cli.export.size.bad", text, String.valueOf(ImageSize.MOST), presets())));
    }

    private SourceFilter filter(ParseResult given, Chronicle chronicle) throws Failure {
        String text = given.matchedOptionValue("--sources", "");
        if (text.isEmpty()) {
            return SourceFilter.NONE;
        }
        Set<String> wanted = new LinkedHashSet<>(Arrays.asList(text.strip().split("\\s*,\\s*")));
        SourceFilter filter = SourceFilter.NONE;
        Set<String> known = new LinkedHashSet<>();
        for (Source source : chronicle.sources()) {
            known.add(source.id());
            known.add(source.kind().code());
            filter = filter.with(
                    source.id(),
                    wanted.contains(source.id())
                            || wanted.contains(source.kind().code()));
        }
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new Failure(words.say("cli.export.sources.bad", name, String.join(", ", known)));
            }
        }
        return filter;
    }

    private @Nullable When range(ParseResult given) throws Failure {
        String text = given.matchedOptionValue("--range", null);
        try {
            return text == null ? null : When.parse(text);
        } catch (EdtfException e) {
            throw new Failure(words.say("cli.export.range.bad", text, e.in(words)));
        }
    }

    private Look look(ParseResult given) throws Failure {
        String name = given.matchedOptionValue("--theme", Look.ALL.getFirst().name());
        if (!themes().contains(name)) {
            throw new Failure(words.say("cli.choice.bad", "--theme", name, String.join(", ", themes())));
        }
        return Look.named(name);
    }

    private Words language(ParseResult given) throws Failure {
        String tag = given.matchedOptionValue("--lang", words.tag());
        if (!LANGUAGES.contains(tag)) {
            throw new Failure(words.say("cli.choice.bad", "--lang", tag, String.join(", ", LANGUAGES)));
        }
        return Words.in(Locale.forLanguageTag(tag));
    }

    /// The stretch of time that shows all a date may mean; where it is open, as far as the chronicle goes.
    static ViewState within(When range, ViewState whole) {
        boolean openStart = range.paddedStart() == When.BEGINNING;
        boolean openEnd = range.paddedEnd() == When.END_OF_TIME;
        double start = openStart ? Math.min(whole.start(), (double) range.start()) : (double) range.paddedStart();
        double end = openEnd ? Math.max(whole.end(), (double) range.end()) : (double) range.paddedEnd();
        double margin = MARGIN * (end - start);
        return whole.at(openStart ? start : start - margin, openEnd ? end : end + margin);
    }

    private static List<String> themes() {
        return Look.ALL.stream().map(Look::name).toList();
    }

    private static String common() {
        return ImageSize.COMMON.stream()
                .map(preset -> preset.name() + " = " + preset.size())
                .collect(Collectors.joining(", "));
    }

    private static String presets() {
        return ImageSize.PRESETS.stream()
                .map(preset -> preset.name() + " = " + preset.size())
                .collect(Collectors.joining(", "));
    }
}
