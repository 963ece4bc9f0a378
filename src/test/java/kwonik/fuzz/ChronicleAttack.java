package kwonik.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.archive.file.Progress;
import kwonik.cite.Citations;
import kwonik.cite.Style;
import kwonik.export.common.ImageSize;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterOptions;
import kwonik.export.poster.PosterSubject;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.search.TextSearch;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.model.filter.Comparison;
import kwonik.proof.ChronicleProof;
import kwonik.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.InputSource;

/// Mutated chronicles through reader, index, search, citations, plan and every writer; what is written is read by
/// other programs' readers.
public final class ChronicleAttack implements Attack {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");
    private static final int MOST_SOURCES = 40;

    private final Path folder;
    private final TextMeasure measure;

    public ChronicleAttack(Path folder, TextMeasure measure) {
        this.folder = folder;
        this.measure = measure;
    }

    @Override
    public byte[] input(Random random) {
        return Corpus.chronicle(random);
    }

    @Override
    public void on(byte[] input) throws Exception {
        Reading reading = ChronicleReader.read(new ByteArrayInputStream(input), "mutated.json");
        nothingIsLostInSilence(input, reading);
        Random random = new Random(Arrays.hashCode(input));
        Words words = Words.in(Locale.forLanguageTag(Mutation.one(random, LANGUAGES)));
        reading.problems().forEach(problem -> assertTrue(!problem.line(words).isBlank()));
        Chronicle chronicle = reading.chronicle();
        cite(chronicle, words);
        ChronicleProof.of(chronicle, java.util.Map.of());
        TextSearch.of(chronicle).find("a");
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        int width = 640 + random.nextInt(600);
        Poster poster = new Poster(
                index,
                what(index, random),
                new ImageSize(width, 360 + random.nextInt(500), 96),
                Mutation.one(random, Look.FOR_FILES),
                words,
                ImageFolder.NONE,
                new PosterOptions(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        false,
                        PosterOptions.Telling.of(null),
                        null));
        assertTrue(poster.alt().whole().chars().noneMatch(c -> c < ' ' && c != '\n'), "text for terminals is plain");
        write(poster, Mutation.one(random, Poster.ENDINGS));
    }

    /// Events that the file has and the chronicle has not are told of.
    private static void nothingIsLostInSilence(byte[] input, Reading reading) {
        JsonElement tree;
        try {
            tree = JsonParser.parseString(new String(input, StandardCharsets.UTF_8));
        } catch (JsonParseException _) {
            return;
        }
        if (tree instanceof JsonObject object
                && object.get("events") instanceof com.google.gson.JsonArray events
                && events.size() > reading.chronicle().events().size()) {
            assertTrue(reading.lossy(), "lost events are a problem");
        }
    }

    private static void cite(Chronicle chronicle, Words words) {
        for (Source source : chronicle
                .sources()
                .subList(0, Math.min(MOST_SOURCES, chronicle.sources().size()))) {
            for (Style style : Style.values()) {
                assertNotNull(Citations.of(style, source, words).plain());
            }
        }
        for (Style style : Style.values()) {
            assertNotNull(Citations.of(style, chronicle, words).html());
        }
    }

    private static PosterSubject what(ChronicleIndex index, Random random) {
        Chronicle chronicle = index.chronicle();
        List<Event> events = chronicle.events();
        int event = events.isEmpty() ? -1 : random.nextInt(events.size());
        List<Story> stories = chronicle.stories();
        return switch (random.nextInt(5)) {
            case 0 -> event < 0 ? new PosterSubject.Time(index.whole()) : new PosterSubject.Card(event);
            case 1 ->
                event < 0 || !Comparison.isPossible(chronicle, events.get(event))
                        ? new PosterSubject.Time(index.whole().hidingGaps())
                        : new PosterSubject.Grid(event);
            case 2 ->
                stories.isEmpty() || stories.getFirst().steps().isEmpty()
                        ? new PosterSubject.Time(index.whole())
                        : new PosterSubject.Slides(stories.getFirst());
            default ->
                new PosterSubject.Time(random.nextBoolean() ? index.whole().hidingGaps() : index.whole());
        };
    }

    private void write(Poster poster, String ending) throws Exception {
        Path file = folder.resolve("out." + ending);
        for (Path written : poster.write(file, measure, Progress.NONE).files()) {
            switch (ending) {
                case "png" ->
                    assertEquals(
                            poster.size().width(),
                            ImageIO.read(written.toFile()).getWidth());
                case "svg" -> assertWellFormed(written);
                default -> {
                    try (PDDocument document = Loader.loadPDF(written.toFile())) {
                        assertTrue(document.getNumberOfPages() > 0);
                    }
                }
            }
            Files.delete(written);
        }
    }

    private static void assertWellFormed(Path svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (var in = Files.newInputStream(svg)) {
            factory.newDocumentBuilder().parse(new InputSource(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
