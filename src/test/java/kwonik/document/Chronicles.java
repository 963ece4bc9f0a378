package kwonik.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;

/// Small chronicles for the tests of the document, in memory and in files.
public final class Chronicles {
    static final String FILE = """
            {"kwonik": 1, "id": "small", "title": "Small", "mine": {"a": 1.50},
              "lanes": [{"id": "army", "name": "Army"}], "eras": [],
              "stories": [{"id": "first", "title": "First", "steps": [{"event": "a"}]}],
              "events": [
                {"id": "a", "title": "A", "when": "1991", "lane": "army", "importance": 3},
                {"id": "b", "title": "B", "when": "1995", "lane": "army", "importance": 3}]}""";

    private Chronicles() {}

    /// The document of a file as it stands on the disk now.
    static Document read(Path file) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        byte[] bytes = Files.readAllBytes(file);
        Reading reading = ChronicleReader.read(file, Progress.NONE);
        Origin origin = Origin.read(file, stamp, () -> new ByteArrayInputStream(bytes));
        return Document.read(origin, reading.chronicle(), reading.problems());
    }

    static Document write(Path file, String json) throws IOException {
        Files.writeString(file, json);
        return read(file);
    }

    /// A document that is in no file of the user’s.
    static Document inside() throws IOException {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        Chronicle chronicle =
                ChronicleReader.read(new ByteArrayInputStream(bytes), "inside").chronicle();
        return Document.read(Origin.inside("inside", () -> new ByteArrayInputStream(bytes)), chronicle, List.of());
    }

    static Story story(String id) {
        return new Story(id, Localized.of("Story " + id), List.of());
    }

    /// A chronicle with other events, each with its title changed.
    public static Chronicle renamed(Chronicle chronicle, String title) {
        List<Event> events = chronicle.events().stream()
                .map(event -> new Event(
                        event.id(),
                        event.when(),
                        event.lane(),
                        event.importance(),
                        Localized.of(title),
                        event.details()))
                .toList();
        return new Chronicle(
                        chronicle.about(),
                        chronicle.sources(),
                        chronicle.lanes(),
                        chronicle.eras(),
                        events,
                        chronicle.extras())
                .withStories(chronicle.stories());
    }

    static List<String> ids(Document document) {
        return document.chronicle().stories().stream().map(Story::id).toList();
    }

    static Step look(int year) {
        return new Step(null, When.parse(String.valueOf(year)), false, false, Localized.NONE);
    }
}
