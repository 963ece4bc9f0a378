package kwonik.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.Words;

/// Made-up sources, to be cited.
public final class Works {
    public static final Words ENGLISH = Words.in(Locale.ENGLISH);
    public static final Words FRENCH = Words.in(Locale.FRENCH);
    public static final Words CREOLE = Words.in(Locale.of("ht"));

    public static final Source.Author RIOS = new Source.Author("Rios", "Michael");
    public static final Source.Author DIAZ = new Source.Author("Díaz", "Ana María");
    public static final Source.Author JEAN = new Source.Author("Jean", "Jean-Claude");
    public static final Source.Author UN = new Source.Author("United Nations", "");

    private Works() {}

    public static List<Source.Author> authors(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Source.Author("Name" + i, "X"))
                .toList();
    }

    /// A source without a note.
    ///
    /// @param issued EDTF, or empty for none
    public static Source work(
            String type, String title, List<Source.Author> authors, String publisher, String issued, String url) {
        return new Source(
                "work",
                new Source.Publication(
                        type, title, authors, publisher, issued.isEmpty() ? null : When.parse(issued), url),
                SourceKind.NEWS_REPORT,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    public static Source named(String id, Source source) {
        return new Source(
                id,
                new Source.Publication(
                        source.publication().type(),
                        source.publication().title(),
                        source.publication().authors(),
                        source.publication().publisher(),
                        source.publication().issued(),
                        source.publication().url()),
                source.kind(),
                source.kindReason(),
                source.note(),
                "",
                new Source.ProvenText("", 0));
    }

    /// A chronicle with one event that quotes each of the sources in turn.
    public static Chronicle chronicle(String curator, String exact, List<Source> sources) {
        Lane lane = new Lane("lane", Localized.of("Lane"));
        List<Excerpt> excerpts = sources.stream()
                .map(source -> new Excerpt(source.id(), Excerpt.Role.DIRECT, exact, "", "", 0, 1))
                .toList();
        Event.Details none = Event.Details.NONE;
        Event event = new Event(
                "event",
                When.parse("2025"),
                lane,
                1,
                Localized.of("An event"),
                new Event.Details(
                        none.summary(),
                        none.doubt(),
                        none.basis(),
                        none.confidence(),
                        List.of(),
                        List.of(),
                        new Event.Evidence(excerpts, List.of(), List.of())));
        return new Chronicle(
                new Chronicle.About("made-up", Localized.of("A chronicle"), Localized.NONE, curator, ""),
                sources,
                List.of(lane),
                List.of(),
                List.of(event),
                Map.of());
    }

    public static String html(Style style, Source source) {
        return Citations.of(style, source, ENGLISH).html();
    }

    public static String plain(Style style, Source source) {
        return Citations.of(style, source, ENGLISH).plain();
    }
}
