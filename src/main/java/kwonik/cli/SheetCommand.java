package kwonik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.archive.Reading;
import kwonik.archive.file.FileAddress;
import kwonik.cli.console.CancelOnExit;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.PercentLine;
import kwonik.cli.console.Terminal;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Made;
import kwonik.exercise.Plan;
import kwonik.exercise.make.Exercises;
import kwonik.exercise.make.Material;
import kwonik.export.copy.AnkiText;
import kwonik.export.poster.HeadlessToolkit;
import kwonik.export.poster.Poster;
import kwonik.export.poster.SheetExport;
import kwonik.layout.paper.PaperLayout;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik sheet`: an exercise that a chronicle gives, as sheets to print.
record SheetCommand(Words words) implements Command {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");
    private static final List<String> KINDS =
            Stream.of(ExerciseKind.values()).map(ExerciseKind::code).toList();
    private static final List<String> ENDINGS =
            Stream.concat(Poster.ENDINGS.stream(), Stream.of(AnkiText.ENDING)).toList();

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(Command.option("--exercise", String.join("|", KINDS), words.say("cli.sheet.exercise"))
                        .build())
                .addOption(Command.option("--level", "1|2|3", words.say("cli.sheet.level"))
                        .build())
                .addOption(Command.option("--seed", "N", words.say("cli.sheet.seed"))
                        .build())
                .addOption(OptionSpec.builder("--out")
                        .paramLabel("FILE." + String.join("|", ENDINGS))
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.say("cli.sheet.out"))
                        .build())
                .addOption(Command.flag("--list", words.say("cli.sheet.list")))
                .addOption(Command.flag("--no-date", words.say("cli.export.nodate")))
                .addOption(Command.option("--lang", String.join("|", LANGUAGES), words.say("cli.sheet.lang"))
                        .build())
                .addOption(ChronicleInput.option(words));
        spec.usageMessage().description(words.say("cli.sheet"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        OptionValues values = new OptionValues(given, words);
        int level = values.number("--level", Plan.LEAST_LEVEL, Plan.MOST_LEVEL);
        long seed = seed(given);
        String tag = values.choice("--lang", LANGUAGES, words.tag());
        if (values.has("--list")) {
            Material material = material(ChronicleInput.readUsable(given, talk));
            for (ExerciseKind kind : ExerciseKind.values()) {
                talk.answer(line(Exercises.make(material, new Plan(kind, level, seed))));
            }
            return Exit.OK;
        }
        if (!values.has("--exercise")) {
            throw new Failure(words.say("cli.sheet.exercise.needed", String.join(", ", KINDS)));
        }
        String code = values.choice("--exercise", KINDS, "");
        ExerciseKind kind = ExerciseKind.of(code).orElseThrow();
        List<String> outs = outs(given.matchedOptionValue("--out", List.of()));
        ExportTargets.keepApart(List.of(new ExportTargets(outs, "")), ChronicleInput.files(given, words), true, words);
        Reading reading = ChronicleInput.readUsable(given, talk);
        Exercise exercise = exercise(Exercises.make(material(reading), new Plan(kind, level, seed)));
        LocalDate today = given.hasMatchedOption("--no-date") ? null : LocalDate.now(ZoneId.systemDefault());
        Words language = Words.in(Locale.forLanguageTag(tag));
        List<Path> files = ChronicleInput.files(given, words);
        String file = files.isEmpty() ? "" : String.valueOf(files.getFirst().getFileName());
        PaperLayout.Making making = new PaperLayout.Making(file, today);
        write(new SheetExport(reading.chronicle(), exercise, language, making), outs, talk);
        return reading.lossy() ? Exit.WRONG : Exit.OK;
    }

    private static Material material(Reading reading) {
        return new Material(reading.chronicle(), Map.of());
    }

    private long seed(ParseResult given) throws Failure {
        String text = given.matchedOptionValue("--seed", "1");
        if (!text.matches("[0-9]{1,18}")) {
            throw new Failure(words.say("cli.sheet.seed.bad", text));
        }
        return Long.parseLong(text);
    }

    private Exercise exercise(Made made) throws Failure {
        return switch (made) {
            case Exercise exercise -> exercise;
            case Made.TooLittle little ->
                throw new Failure(words.say(
                        "cli.sheet.little", name(little.plan()), little.why().in(words)));
        };
    }

    private String name(Plan plan) {
        return words.say("exercise." + plan.kind().code() + ".name");
    }

    private String line(Made made) {
        String code = made.plan().kind().code();
        return switch (made) {
            case Exercise exercise ->
                words.say(
                        "cli.sheet.can",
                        code,
                        name(made.plan()),
                        exercise.questions().size());
            case Made.TooLittle little ->
                words.say(
                        "cli.sheet.cannot",
                        code,
                        name(made.plan()),
                        little.why().in(words));
        };
    }

    /// The files to write, with paths for `file:` addresses.
    private List<String> outs(List<String> given) throws Failure {
        if (given.isEmpty()) {
            throw new Failure(words.say("cli.sheet.nothing"));
        }
        List<String> outs = new ArrayList<>();
        for (String out : given) {
            String name = out.toLowerCase(Locale.ROOT);
            Failure.path(out, words);
            if (ENDINGS.stream().noneMatch(ending -> name.endsWith("." + ending))) {
                throw new Failure(words.say("cli.sheet.out.bad", out, endings()));
            }
            outs.add(FileAddress.plain(out));
        }
        return outs;
    }

    private static String endings() {
        return ENDINGS.stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
    }

    private void write(SheetExport sheet, List<String> outs, Terminal talk) throws Failure {
        if (!outs.stream().allMatch(SheetCommand::isCards)) {
            HeadlessToolkit.start();
            Fonts.load();
        }
        for (String out : outs) {
            if (isCards(out)) {
                writeCards(new AnkiText(sheet.chronicle(), sheet.exercise(), sheet.words()), out, talk);
                continue;
            }
            SheetExport.Printed printed = write(sheet, out, talk);
            String missing = printed.missing().say(words);
            if (!missing.isEmpty()) {
                talk.warn(words.say("cli.export.warning", out, missing));
            }
            printed.left().forEach(left -> talk.warn(words.say("cli.export.warning", out, left.in(words))));
            String first = printed.files().getFirst().toString();
            String last = printed.files().getLast().toString();
            talk.answer(words.say(
                    "cli.sheet.done",
                    first.equals(last) ? first : first + " … " + last,
                    name(sheet.exercise().plan()),
                    printed.sheets(),
                    printed.keys()));
        }
    }

    private static boolean isCards(String out) {
        return out.toLowerCase(Locale.ROOT).endsWith("." + AnkiText.ENDING);
    }

    private void writeCards(AnkiText cards, String out, Terminal talk) throws Failure {
        try {
            cards.write(Failure.path(out, words));
        } catch (IOException e) {
            throw Failure.of(e, out, words);
        }
        talk.answer(words.say(
                "cli.sheet.cards",
                out,
                name(cards.exercise().plan()),
                cards.exercise().questions().size()));
    }

    private SheetExport.Printed write(SheetExport sheet, String out, Terminal talk) throws Failure {
        Path file = Failure.path(out, words);
        try (PercentLine percent = PercentLine.on(talk);
                CancelOnExit departure = new CancelOnExit(percent)) {
            return sheet.write(file, new FxTextMeasure(), departure);
        } catch (IOException e) {
            throw Failure.of(e, out, words);
        }
    }
}
