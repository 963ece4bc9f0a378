package kwonik.export.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.image.ImageFault;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.page.StepTime;
import kwonik.layout.text.FilterWords;
import kwonik.layout.text.PictureWords;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.model.filter.Comparison;
import kwonik.words.PlainText;
import kwonik.words.Printable;
import kwonik.words.Words;

/// Puts a picture of a chronicle into words.
///
/// @param index what is shown of the chronicle
/// @param what the picture shows
/// @param words the language
/// @param images where the pictures of the chronicle lie
/// @param beside whether pictures stand beside the events of a timeline
record AltWriter(ChronicleIndex index, PosterSubject what, Words words, ImageFolder images, boolean beside)
        implements AltText {
    private static final String INDENT = "    ";

    @Override
    public String paragraph() {
        List<String> parts = switch (what) {
            case PosterSubject.Time time -> timeline(time.view());
            case PosterSubject.Card card -> card(event(card.event()));
            case PosterSubject.Grid grid -> List.of(grid(event(grid.event())));
            case PosterSubject.Slides slides -> List.of(slides(slides.story()));
        };
        ChronicleIndex.Filtered filtered = index.filtered();
        String left = filtered == null
                ? ""
                : words.say("export.alt.filtered", new FilterWords(words, chronicle()).say(filtered));
        return Stream.concat(parts.stream(), Stream.of(left))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<String> lines() {
        return switch (what) {
            case PosterSubject.Time time ->
                events(time.view()).stream().flatMap(this::lines).toList();
            case PosterSubject.Card card ->
                Stream.of(
                                quotations(event(card.event())).stream(),
                                pictures(event(card.event())).stream(),
                                card.notes().stream().map(note -> words.say("page.noted.by", PlainText.line(note))))
                        .flatMap(each -> each)
                        .toList();
            case PosterSubject.Grid grid -> answers(event(grid.event()));
            case PosterSubject.Slides slides -> told(slides.story());
        };
    }

    private Chronicle chronicle() {
        return index.chronicle();
    }

    private Event event(int place) {
        return chronicle().events().get(place);
    }

    private List<String> timeline(ViewState view) {
        Chronicle.About about = chronicle().about();
        int events = index.touching(view) + index.undated();
        int lanes = chronicle().lanes().size();
        return List.of(
                words.say("export.alt.picture", about.title().in(words.tag()), events, lanes),
                Printable.isolated(about.summary().in(words.tag())));
    }

    private Stream<String> lines(Event event) {
        Stream<String> pictures = beside ? pictures(event).stream() : Stream.of();
        return Stream.concat(
                Stream.of(line(event)), pictures.map(picture -> INDENT + words.say("export.picture.room", picture)));
    }

    private String line(Event event) {
        return words.say(
                "export.alt.event",
                date(event),
                event.title().in(words.tag()),
                event.lane().name().in(words.tag()));
    }

    private String date(Event event) {
        When when = event.when();
        return when == null ? words.say("export.alt.undated") : new DateWords(words).brief(when);
    }

    private List<String> card(Event event) {
        Event.Details details = event.details();
        return List.of(
                words.say(
                        "export.alt.card",
                        event.title().in(words.tag()),
                        date(event),
                        details.evidence().excerpts().size()),
                Printable.isolated(details.summary().in(words.tag())),
                Printable.isolated(details.doubt().in(words.tag())));
    }

    private List<String> quotations(Event event) {
        List<Excerpt> excerpts = event.details().evidence().excerpts();
        List<String> lines = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            lines.add(words.say("export.alt.quoted", excerpt.shown(), source(excerpt.sourceId())));
        }
        chronicle().owners(excerpts).forEach(owner -> lines.add(Printable.isolated(owner)));
        return lines;
    }

    private String source(String id) {
        SourceWords naming = new SourceWords(words);
        return chronicle()
                .source(id)
                .map(source -> naming.byline(source) + " (" + naming.kind(source) + ")")
                .orElse(id);
    }

    private Comparison comparison(Event event) {
        return Comparison.of(chronicle(), event, index.filter().sources());
    }

    private String grid(Event event) {
        Comparison comparison = comparison(event);
        return words.say(
                "export.alt.grid",
                event.title().in(words.tag()),
                date(event),
                comparison.columns().size(),
                comparison.rows().size());
    }

    private List<String> answers(Event event) {
        Comparison comparison = comparison(event);
        List<String> lines = new ArrayList<>();
        List<Excerpt> quoted = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            lines.add(Printable.isolated(row.claim().question().in(words.tag())));
            for (int i = 0; i < comparison.columns().size(); i++) {
                Source source = comparison.columns().get(i);
                String name = source(source.id());
                if (row.cells().get(i).isEmpty()) {
                    lines.add("    " + words.say("export.alt.silent", name));
                }
                quoted.addAll(row.cells().get(i));
                for (Excerpt answer : row.cells().get(i)) {
                    lines.add("    " + words.say("export.alt.quoted", answer.shown(), name));
                }
            }
        }
        chronicle().owners(quoted).forEach(owner -> lines.add(Printable.isolated(owner)));
        return lines;
    }

    private String slides(Story story) {
        return words.say(
                "export.alt.slides",
                story.title().in(words.tag()),
                chronicle().about().title().in(words.tag()),
                story.steps().size());
    }

    /// The steps, and below each the picture of its event.
    private List<String> told(Story story) {
        List<String> lines = new ArrayList<>();
        List<String> steps = steps(story);
        for (int i = 0; i < steps.size(); i++) {
            String id = story.steps().get(i).event();
            lines.add(steps.get(i));
            chronicle().event(id == null ? "" : id).stream()
                    .flatMap(event -> pictures(event).stream().limit(1))
                    .forEach(picture -> lines.add(INDENT + picture));
        }
        return lines;
    }

    /// What the pictures of an event show and whose they are, or why they cannot be shown.
    private List<String> pictures(Event event) {
        PictureWords said = new PictureWords(words);
        return event.details().evidence().pictures().stream()
                .map(picture -> images.find(picture.file()) instanceof ImageFault fault
                        ? said.fault(picture, fault)
                        : shown(picture))
                .toList();
    }

    private String shown(Illustration picture) {
        String alt = picture.alt().in(words.tag());
        String whose = Stream.of(picture.credit(), picture.license())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String what = alt.isEmpty() ? picture.file() : alt;
        return whose.isEmpty()
                ? words.say("export.picture.alt", what)
                : words.say("export.picture.credited", what, whose);
    }

    /// The steps, a line for each.
    List<String> steps(Story story) {
        List<String> lines = new ArrayList<>();
        for (Story.Step step : story.steps()) {
            String id = step.event();
            String shown = chronicle()
                    .event(id == null ? "" : id)
                    .map(event -> Printable.isolated(event.title().in(words.tag())) + ", " + date(event))
                    .orElseGet(() -> new StepTime(index, step.view()).brief(words));
            lines.add(words.say("export.alt.step", String.valueOf(lines.size() + 1), shown));
        }
        return lines;
    }

    /// The events of a stretch of time in their order, and then those without a date.
    private List<Event> events(ViewState view) {
        List<Event> events = new ArrayList<>();
        List<Event> all = chronicle().events();
        for (int place = 0; place < index.dated(); place++) {
            Event event = all.get(index.inTime(place));
            When when = event.when();
            if (when != null && when.start() < view.end() && when.end() > view.start()) {
                events.add(event);
            }
        }
        all.stream().filter(event -> event.when() == null).forEach(events::add);
        return events;
    }
}
