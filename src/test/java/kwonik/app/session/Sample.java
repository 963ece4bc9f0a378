package kwonik.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kwonik.app.shell.WindowState;
import kwonik.archive.file.FileStamp;
import kwonik.document.Document;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.document.Origin;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A small chronicle: one event with three voices, one with none, one without a date.
public final class Sample {
    public static final Words ENGLISH = Words.in(Locale.ENGLISH);

    public static final Source REPORT = new Source(
            "report",
            new Source.Publication(
                    "article-newspaper",
                    "Haiti sends troops to Mexico",
                    List.of(new Source.Author("Rios", "Michael")),
                    "CNN",
                    When.parse("2025-07-25"),
                    "https://example.org/report"),
            SourceKind.NEWS_REPORT,
            Localized.of("signed, by a news agency"),
            Localized.NONE,
            "© 2025 Cable News Network, Inc.",
            new Source.ProvenText("", 0));
    public static final Source SUMMARY = unsigned("summary", "2025-07~", SourceKind.NEWS_SUMMARY);
    public static final Source OPINION = unsigned("opinion", null, SourceKind.OPINION);

    public static final String QUOTE = "The troops departed on Thursday.";
    public static final String URL =
            "https://example.org/a-reference-with-an-address-that-is-longer-than-a-line-of-the-page";

    private Sample() {}

    /// Opens a chronicle that is in no file.
    public static void open(WindowState state, ChronicleIndex index) {
        Origin origin = Origin.inside("sample", () -> {
            throw new IOException("a sample has no file");
        });
        state.looking().open(Document.read(origin, index.chronicle(), List.of()), index);
    }

    /// Opens a chronicle as if it had come from a file.
    public static void open(WindowState state, ChronicleIndex index, Path file) {
        Origin origin = Origin.read(file, FileStamp.of(file), null);
        state.looking().open(Document.read(origin, index.chronicle(), List.of()), index);
    }

    /// Puts other stories into the open chronicle, as one edit.
    public static boolean tell(WindowState state, List<Story> stories) {
        return state.document().edit(new Edit("document.edit.story.add", chronicle -> chronicle.withStories(stories)));
    }

    public static List<Story> stories(WindowState state) {
        return Objects.requireNonNull(state.document().chronicle()).stories();
    }

    public static boolean conflict(WindowState state) {
        return Objects.requireNonNull(state.document().get()).conflict();
    }

    /// Whether anything is unsaved, with the texts that are still being typed.
    public static boolean isUnsaved(WindowState state) {
        state.document().commitDrafts();
        return state.document().isUnsaved();
    }

    private static Source unsigned(String id, @Nullable String issued, SourceKind kind) {
        return new Source(
                id,
                new Source.Publication(
                        "article", "Title of " + id, List.of(), "", issued == null ? null : When.parse(issued), ""),
                kind,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    public static Excerpt excerpt(Source source, Excerpt.Role role, String exact) {
        return new Excerpt(source.id(), role, exact, "", "", 0, exact.length());
    }

    public static ChronicleIndex index() {
        Lane lane = new Lane("army", Localized.of(Map.of("en", "Armed forces", "fr", "Forces armées")));
        Event departure = new Event(
                "departure",
                When.parse("2025-07-24"),
                lane,
                5,
                Localized.of(Map.of("en", "150 soldiers leave", "fr", "Départ de 150 soldats")),
                new Event.Details(
                        Localized.of("A first group left."),
                        Localized.of("150 or 143."),
                        new DateBasis(DateBasis.Kind.INFERRED, Localized.of("the article says “on Thursday”"), URL),
                        Map.of(),
                        List.of(),
                        List.of(new Reference(
                                "A reference", "Le Nouvelliste", When.parse("2025-07-25"), URL, "", "mirror")),
                        new Event.Evidence(
                                List.of(
                                        excerpt(REPORT, Excerpt.Role.DIRECT, QUOTE),
                                        excerpt(SUMMARY, Excerpt.Role.THEME, "Part of a larger plan."),
                                        excerpt(OPINION, Excerpt.Role.CONTRAST, "Two paragraphs.\n\nOf one opinion.")),
                                List.of(Difference.FIGURE),
                                List.of(
                                        new Claim(
                                                Localized.of("How many left?"),
                                                Claim.Relation.CONFLICT,
                                                Localized.of("Counted on different days."),
                                                List.of(
                                                        excerpt(REPORT, Excerpt.Role.CLAIM, "150 soldiers"),
                                                        excerpt(OPINION, Excerpt.Role.CLAIM, "143 soldiers"))),
                                        new Claim(
                                                Localized.of("For how long?"),
                                                Claim.Relation.ADD,
                                                Localized.NONE,
                                                List.of(excerpt(SUMMARY, Excerpt.Role.CLAIM, "three months")))))));
        Event election = new Event(
                "election", When.parse("1990-12-16"), lane, 3, Localized.of("An election"), Event.Details.NONE);
        Event undated = new Event("undated", null, lane, 1, Localized.of("Some day"), Event.Details.NONE);
        return ChronicleIndex.of(new Chronicle(
                new Chronicle.About("sample", Localized.of("A sample"), Localized.NONE, "", ""),
                List.of(REPORT, SUMMARY, OPINION),
                List.of(lane),
                List.of(),
                List.of(departure, election, undated),
                Map.of()));
    }

    /// A document of which somebody else has changed in the file what was changed here.
    public static Document contradicted(Document read) {
        String id = read.chronicle().events().getFirst().id();
        Chronicle theirs = read.with(EventEdits.title(id, "en", "Theirs")).chronicle();
        return read.with(EventEdits.title(id, "en", "Ours"))
                .rebasedOn(Document.read(read.origin(), theirs, read.problems()));
    }
}
