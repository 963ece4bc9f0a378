package kwonik.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Sample;
import kwonik.document.Document;
import kwonik.document.Origin;
import kwonik.document.StoryEdits;
import kwonik.model.Localized;
import kwonik.model.Story;
import org.junit.jupiter.api.Test;

class ChosenStoryTest {
    private static final Story FIRST = new Story("first", Localized.of("First"), List.of());
    private static final Story SECOND = new Story("second", Localized.of("Second"), List.of());

    private static OpenDocument open(Story... stories) {
        OpenDocument document = new OpenDocument();
        Origin origin = Origin.inside("sample", () -> {
            throw new IOException("a sample has no file");
        });
        document.set(Document.read(origin, Sample.index().chronicle().withStories(List.of(stories)), List.of()));
        return document;
    }

    @Test
    void beforeAChronicleIsThereNoStoryIsChosen() {
        ChosenStory chosen = new ChosenStory(new OpenDocument());
        assertEquals(List.of(), chosen.all());
        assertNull(chosen.get());
    }

    @Test
    void theStoryWithTheIdIsChosen() {
        ChosenStory chosen = new ChosenStory(open(FIRST, SECOND));
        chosen.idProperty().set("second");
        assertEquals(SECOND, chosen.get());
    }

    @Test
    void theChosenStoryIsAlwaysAsTheDocumentHasItNow() {
        OpenDocument document = open(FIRST, SECOND);
        ChosenStory chosen = new ChosenStory(document);
        chosen.idProperty().set("second");
        chosen.edit(StoryEdits.delete("first"));
        assertEquals(SECOND, chosen.get());
        document.undo();
        assertEquals(List.of(FIRST, SECOND), chosen.all());
        assertEquals(SECOND, chosen.get());
    }

    @Test
    void whatIsStillBeingTypedBecomesAnEditBeforeTheEdit() {
        OpenDocument document = open(FIRST);
        ChosenStory chosen = new ChosenStory(document);
        chosen.idProperty().set("first");
        List<List<Story>> told = new ArrayList<>();
        document.documentProperty().subscribe(() -> told.add(chosen.all()));
        document.withDraft(() -> chosen.commit(StoryEdits.title("first", "en", "Typed")));
        chosen.edit(StoryEdits.add(SECOND));
        Story typed = new Story("first", Localized.of("Typed"), List.of());
        assertEquals(List.of(List.of(typed), List.of(typed, SECOND)), told.subList(told.size() - 2, told.size()));
        document.undo();
        assertEquals("Typed", chosen.all().getFirst().title().in("en"));
    }
}
