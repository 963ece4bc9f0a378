package kwonik.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import kwonik.edtf.When;
import kwonik.export.common.ImageSize;
import kwonik.export.common.PaperGrid;
import kwonik.export.notes.NoteSubject;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterOptions;
import kwonik.export.poster.PosterSubject;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.LinkException;
import kwonik.layout.index.LinkWords;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.picture.Look;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Story;
import kwonik.model.filter.Comparison;
import kwonik.model.filter.EventFilter;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options of `kwonik export` that say what the picture is like, read before any chronicle is.
final class ExportOptions {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");
    private static final String TIMELINE = "timeline";
    private static final String CARD = "card";
    private static final String COMPARE = "compare";
    private static final String SLIDES = "slides";
    private static final List<String> WHATS = List.of(TIMELINE, CARD, COMPARE, SLIDES);

    private final Words words;
    private final ParseResult given;
    private final OptionValues values;
    private final String what;
    private final ImageSize size;
    private final @Nullable When range;
    private final @Nullable ViewLink link;
    private final Look look;
    private final Words language;
    private final PosterOptions extras;
    private final FilterOptions filter;

    /// Reads them.
    ///
    /// @throws Failure if a value is wrong, whatever the chronicle
    ExportOptions(ParseResult given, Words words) throws Failure {
        this.words = words;
        this.given = given;
        this.values = new OptionValues(given, words);
        this.what = values.choice("--what", WHATS, TIMELINE);
        this.size = size();
        this.range = values.stretch("--range");
        this.link = link();
        this.look = Look.named(values.choice("--theme", looks(), Look.LIGHT.name()));
        this.language = Words.in(Locale.forLanguageTag(values.choice("--lang", LANGUAGES, words.tag())));
        this.filter = new FilterOptions(values, words);
        LocalDate today = given.hasMatchedOption("--no-date") ? null : LocalDate.now(ZoneId.systemDefault());
        this.extras = new PosterOptions(
                given.hasMatchedOption("--quotations"),
                given.hasMatchedOption("--pictures"),
                given.hasMatchedOption("--glossary"),
                given.hasMatchedOption("--transparent"),
                PosterOptions.Telling.of(today),
                sheets());
    }

    /// Adds them to a command.
    static void addTo(CommandSpec spec, Words words) {
        spec.addOption(Command.option("--what", String.join("|", WHATS), words.say("cli.export.what"))
                        .build())
                .addOption(Command.option("--event", "ID", words.say("cli.export.event"))
                        .build())
                .addOption(Command.option("--story", "ID", words.say("cli.export.story"))
                        .build())
                .addOption(Command.option("--range", "EDTF", words.say("cli.export.range"))
                        .build())
                .addOption(Command.option("--view", "kwonik:…", words.say("cli.export.view"))
                        .build())
                .addOption(Command.flag("--torn", words.say("cli.export.torn")))
                .addOption(Command.option("--size", "WxH", words.say("cli.export.size", common()))
                        .build())
                .addOption(Command.option("--scale", "1|2|3|4", words.say("cli.export.scale"))
                        .build())
                .addOption(Command.option("--dpi", "N", words.say("cli.export.dpi"))
                        .build())
                .addOption(Command.option("--sheets", "NxM", words.say("cli.export.sheets"))
                        .build())
                .addOption(Command.option("--theme", String.join("|", looks()), words.say("cli.export.theme"))
                        .build())
                .addOption(Command.flag("--transparent", words.say("cli.export.transparent")))
                .addOption(Command.flag("--quotations", words.say("cli.export.quotations")))
                .addOption(Command.flag("--pictures", words.say("cli.export.pictures")))
                .addOption(Command.flag("--glossary", words.say("cli.export.glossary")))
                .addOption(Command.option("--notes", "FILE", words.say("cli.export.notes"))
                        .build())
                .addOption(Command.flag("--no-date", words.say("cli.export.nodate")))
                .addOption(Command.option("--lang", String.join("|", LANGUAGES), words.say("cli.export.lang"))
                        .build());
        FilterOptions.addTo(spec, words);
    }

    /// What is asked for, of one chronicle.
    ///
    /// @param images where its pictures lie
    /// @param talk hears what is wrong with a file of notes
    /// @throws Failure if the chronicle has no such event, story or source
    Poster poster(Chronicle chronicle, ImageFolder images, Terminal talk) throws Failure {
        ViewLink known = link == null ? null : within(link, chronicle);
        ChronicleIndex index =
                ChronicleIndex.of(chronicle, filter.of(chronicle, known == null ? EventFilter.NONE : known.filter()));
        return new Poster(index, what(index, talk), size, look, language, images, extras);
    }

    /// What the link of `--view` names that the chronicle does not have; empty if nothing.
    String unknown(Chronicle chronicle) {
        return link == null ? "" : new LinkWords(words).unknown(link, within(link, chronicle));
    }

    private static ViewLink within(ViewLink link, Chronicle chronicle) {
        Set<String> tags = chronicle.events().stream()
                .flatMap(event -> event.details().tags().stream())
                .filter(link.filter().tags()::contains)
                .collect(Collectors.toSet());
        return link.within(chronicle, tags::contains);
    }

    /// Whether a file with a number is written for each picture.
    boolean hasSlides() {
        return what.equals(SLIDES);
    }

    /// The file of notes that is to be read; none unless one is named.
    List<Path> notes() throws Failure {
        if (!values.has("--notes")) {
            return List.of();
        }
        if (!what.equals(CARD)) {
            throw new Failure(words.say("cli.export.notes.card"));
        }
        return List.of(Failure.path(given.matchedOptionValue("--notes", ""), words));
    }

    private PosterSubject card(ChronicleIndex index, Terminal talk) throws Failure {
        int event = event(index);
        List<String> said = new ArrayList<>();
        for (Path file : notes()) {
            PlacedNotes placed = NotesCommand.placed(file, index.chronicle(), talk);
            NoteSubject subject = new NoteSubject(index.chronicle(), language);
            placed.onEvent(index.chronicle().events().get(event).id()).forEach(note -> said.add(subject.whole(note)));
        }
        return new PosterSubject.Card(event, said);
    }

    private PosterSubject what(ChronicleIndex index, Terminal talk) throws Failure {
        return switch (what) {
            case CARD -> card(index, talk);
            case COMPARE -> new PosterSubject.Grid(compared(index));
            case SLIDES -> new PosterSubject.Slides(story(index.chronicle()));
            default -> new PosterSubject.Time(view(index));
        };
    }

    private ViewState view(ChronicleIndex index) throws Failure {
        ViewLink to = link;
        if (to != null) {
            String id = index.chronicle().about().id();
            if (!to.chronicle().equals(id)) {
                throw new Failure(words.say("cli.export.view.other", to.chronicle(), id));
            }
            ViewState known = to.view().within(index.chronicle());
            ViewState asked = given.hasMatchedOption("--torn") ? known.hidingGaps() : known;
            return new Viewport(index, look.gaps().hiddenGap()).clamped(asked);
        }
        ViewState stretch = range == null ? index.whole() : index.within(range);
        return given.hasMatchedOption("--torn") ? stretch.hidingGaps() : stretch;
    }

    private int event(ChronicleIndex index) throws Failure {
        String id = given.matchedOptionValue("--event", "");
        int event = index.chronicle().indexOf(id);
        if (event < 0) {
            String known =
                    index.chronicle().events().stream().limit(60).map(Event::id).collect(Collectors.joining(", "));
            throw new Failure(
                    id.isEmpty()
                            ? words.say("cli.export.event.missing", known)
                            : words.say("cli.export.event.bad", id, known));
        }
        return event;
    }

    private int compared(ChronicleIndex index) throws Failure {
        int event = event(index);
        Chronicle chronicle = index.chronicle();
        if (!Comparison.isPossible(chronicle, chronicle.events().get(event))) {
            throw new Failure(words.say(
                    "cli.export.compare.none", chronicle.events().get(event).id()));
        }
        return event;
    }

    private Story story(Chronicle chronicle) throws Failure {
        String id = given.matchedOptionValue("--story", "");
        List<Story> stories = chronicle.stories();
        if (id.isEmpty() && stories.size() == 1) {
            return stories.getFirst();
        }
        Optional<Story> story =
                stories.stream().filter(each -> each.id().equals(id)).findFirst();
        if (story.isEmpty()) {
            String known = stories.stream().map(Story::id).collect(Collectors.joining(", "));
            throw new Failure(
                    stories.isEmpty()
                            ? words.say("cli.export.story.none")
                            : words.say("cli.export.story.bad", id.isEmpty() ? "–" : id, known));
        }
        return story.get();
    }

    private ImageSize size() throws Failure {
        String text =
                given.matchedOptionValue("--size", ImageSize.PRESETS.getFirst().name());
        ImageSize asked = ImageSize.parse(text)
                .orElseThrow(() ->
                        new Failure(words.say("cli.export.size.bad", text, String.valueOf(ImageSize.MOST), presets())));
        int dpi = values.number("--dpi", asked.dpi(), ImageSize.MOST_DPI);
        int scale = values.number("--scale", 1, ImageSize.MOST_TIMES);
        return new ImageSize(asked.width(), asked.height(), dpi)
                .times(scale)
                .orElseThrow(() -> new Failure(words.say(
                        "cli.export.scale.large", String.valueOf(scale), text, String.valueOf(ImageSize.MOST))));
    }

    private @Nullable PaperGrid sheets() throws Failure {
        String text = given.matchedOptionValue("--sheets", "");
        if (text.isEmpty()) {
            return null;
        }
        return PaperGrid.parse(text).orElseThrow(() -> new Failure(words.say("cli.export.sheets.bad", text)));
    }

    private @Nullable ViewLink link() throws Failure {
        String text = given.matchedOptionValue("--view", null);
        try {
            return text == null ? null : ViewLink.read(text);
        } catch (LinkException e) {
            throw new Failure(words.say("cli.export.view.bad", String.valueOf(text), e.in(words)));
        }
    }

    private static List<String> looks() {
        return Look.FOR_FILES.stream().map(Look::name).toList();
    }

    private static String common() {
        return ImageSize.COMMON.stream()
                .map(preset -> preset.name() + " = " + preset.size())
                .collect(Collectors.joining(", "));
    }

    private static String presets() {
        return ImageSize.PRESETS.stream().map(ImageSize.Preset::name).collect(Collectors.joining(", "));
    }
}
