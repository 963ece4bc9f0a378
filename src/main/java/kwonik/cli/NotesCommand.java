package kwonik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.archive.Reading;
import kwonik.archive.file.FileAddress;
import kwonik.archive.file.FilePlace;
import kwonik.cli.console.CancelOnExit;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.PercentLine;
import kwonik.cli.console.Terminal;
import kwonik.exercise.make.Material;
import kwonik.export.common.MissingLetters;
import kwonik.export.notes.AskedWords;
import kwonik.export.notes.NotesReport;
import kwonik.export.poster.HeadlessToolkit;
import kwonik.export.poster.ReportExport;
import kwonik.lesson.LessonFile;
import kwonik.model.Chronicle;
import kwonik.model.Problem;
import kwonik.model.Source;
import kwonik.notes.anchor.Anchors;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.notes.file.NotesFile;
import kwonik.notes.file.NotesReading;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import kwonik.proof.ChronicleProof.Article;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik notes`: the notes of a reader as a PDF to read.
record NotesCommand(Words words) implements Command {
    private static final String OPTION = "--notes";
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(Command.option(OPTION, "FILE", words.say("cli.notes.notes"))
                        .build())
                .addOption(Command.option("--out", "FILE.pdf", words.say("cli.notes.out"))
                        .build())
                .addOption(Command.flag("--no-date", words.say("cli.export.nodate")))
                .addOption(Command.option("--lang", String.join("|", LANGUAGES), words.say("cli.notes.lang"))
                        .build())
                .addOption(ChronicleInput.option(words));
        spec.usageMessage().description(words.say("cli.notes"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        String tag = new OptionValues(given, words).choice("--lang", LANGUAGES, words.tag());
        String out = out(given);
        Path notes = notes(given);
        keepApart(out, given, notes);
        Reading reading = ChronicleInput.readUsable(given, talk);
        Chronicle chronicle = reading.chronicle();
        keepApart(out, given, chronicle);
        NotesReading read = read(notes, chronicle, talk);
        LocalDate today = given.hasMatchedOption("--no-date") ? null : LocalDate.now(ZoneId.systemDefault());
        Words language = Words.in(Locale.forLanguageTag(tag));
        Map<String, Article> articles = articles(given, chronicle);
        PlacedNotes placed = PlacedNotes.of(read.notebook(), new Anchors(chronicle, articles));
        NotesReport report = new NotesReport(chronicle, read.notebook(), placed, asked(chronicle, articles), language);
        write(new ReportExport(chronicle, report.paper(today), language, today), out, talk);
        int answers = placed.answers().size();
        talk.answer(words.say("cli.notes.done", out, read.notebook().notes().size() - answers, answers));
        return reading.lossy() || read.broken() || leftOut(read) > 0 ? Exit.WRONG : Exit.OK;
    }

    private String out(ParseResult given) throws Failure {
        String out = given.matchedOptionValue("--out", "");
        if (!given.hasMatchedOption("--out")) {
            throw new Failure(words.say("cli.notes.out.needed"));
        }
        Failure.path(out, words);
        if (!out.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new Failure(words.say("cli.notes.out.bad", out));
        }
        return FileAddress.plain(out);
    }

    private Path notes(ParseResult given) throws Failure {
        if (given.hasMatchedOption(OPTION)) {
            return Failure.path(given.matchedOptionValue(OPTION, ""), words);
        }
        List<Path> chronicle = ChronicleInput.files(given, words);
        if (chronicle.isEmpty()) {
            throw new Failure(words.say("cli.notes.notes.needed"));
        }
        Path beside = NotesFile.beside(chronicle.getFirst()).path();
        if (Files.notExists(beside) && LessonFile.of(chronicle.getFirst()).isPresent()) {
            throw new Failure(
                    words.say("cli.notes.notes.pack", chronicle.getFirst().toString()));
        }
        return beside;
    }

    private void keepApart(String out, ParseResult given, Path notes) throws Failure {
        List<Path> inputs = new ArrayList<>(ChronicleInput.files(given, words));
        inputs.add(notes);
        keepApart(out, inputs);
    }

    /// Texts of articles may be PDF files as well.
    private void keepApart(String out, ParseResult given, Chronicle chronicle) throws Failure {
        List<Path> texts = new ArrayList<>();
        for (Source source : chronicle.sources()) {
            ArticlesBeside.of(given, words).files(source).forEach(texts::add);
        }
        keepApart(out, texts);
    }

    private void keepApart(String out, List<Path> inputs) throws Failure {
        FilePlace target = FilePlace.of(Failure.path(out, words));
        if (inputs.stream().map(FilePlace::of).anyMatch(target::equals)) {
            throw new Failure(words.say("cli.convert.same", out));
        }
    }

    /// How many annotations of a file are no notes that can be shown.
    private static int leftOut(NotesReading read) {
        return read.notebook().rest().annotations().size();
    }

    /// Reads a file of notes on a chronicle, and tells what is wrong with it.
    ///
    /// @throws Failure if there is none, or no note of it can be read
    static NotesReading read(Path file, Chronicle chronicle, Terminal talk) throws Failure {
        Words words = talk.words();
        if (Files.notExists(file)) {
            throw new Failure(words.say("cli.notes.notes.none", file.toString()));
        }
        try {
            NotesReading read = new NotesFile(file).read(chronicle.about().id());
            int left = leftOut(read);
            if (read.notebook().notes().isEmpty() && (read.broken() || left > 0)) {
                Problem first = read.problems().getFirst();
                throw new Failure(
                        read.broken()
                                ? first.line(words)
                                : words.say("cli.notes.notes.unread", file.toString(), left, first.what(words)));
            }
            talk.warn(read.problems());
            return read;
        } catch (IOException e) {
            throw Failure.of(e, file.toString(), words);
        }
    }

    /// The notes of a file by what they are on in a chronicle.
    ///
    /// @throws Failure if there is none, or no note of it can be read
    static PlacedNotes placed(Path file, Chronicle chronicle, Terminal talk) throws Failure {
        return PlacedNotes.of(read(file, chronicle, talk).notebook(), new Anchors(chronicle, Map.of()));
    }

    private Map<String, Article> articles(ParseResult given, Chronicle chronicle) throws Failure {
        ArticlesBeside beside = ArticlesBeside.of(given, words);
        Map<String, Article> articles = new HashMap<>();
        for (Source source : chronicle.sources()) {
            beside.of(source)
                    .ifPresent(article -> articles.put(source.id(), new Article(article.text(), article.sha256())));
        }
        return articles;
    }

    private static AskedWords asked(Chronicle chronicle, Map<String, Article> articles) {
        Map<String, String> texts = new HashMap<>();
        articles.forEach((source, article) -> texts.put(source, article.text()));
        return new AskedWords(new Material(chronicle, texts));
    }

    private void write(ReportExport report, String out, Terminal talk) throws Failure {
        HeadlessToolkit.start();
        Fonts.load();
        try (PercentLine percent = PercentLine.on(talk);
                CancelOnExit departure = new CancelOnExit(percent)) {
            MissingLetters missing = report.write(Failure.path(out, words), new FxTextMeasure(), departure);
            String told = missing.say(words);
            if (!told.isEmpty()) {
                talk.warn(words.say("cli.export.warning", out, told));
            }
        } catch (IOException e) {
            throw Failure.of(e, out, words);
        }
    }
}
