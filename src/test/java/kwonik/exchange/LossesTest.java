package kwonik.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.Remark;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// What a format did not hold is told by field and counted, and nothing else is.
class LossesTest {
    private static final Chronicle HAITI = haiti();

    private static Chronicle haiti() {
        try {
            return ChronicleReader.read(Path.of("assets/haiti/chronicle.json"), Progress.NONE)
                    .chronicle();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lost(Chronicle after) {
        Words words = Words.in(Locale.ENGLISH);
        return Losses.of(HAITI, after).stream().map(remark -> remark.say(words)).toList();
    }

    @Test
    void nothingIsLostInTheSame() {
        assertEquals(List.of(), lost(HAITI));
    }

    @Test
    void eachFieldIsCounted() {
        Chronicle after = HAITI.withStories(List.of());
        for (Event event : HAITI.events()) {
            after = after.with(event.withDetails(Event.Details.NONE));
        }
        List<String> lost = lost(after);
        assertTrue(lost.contains("Stories: " + HAITI.stories().size() + " left out"), lost::toString);
        assertTrue(lost.stream().anyMatch(line -> line.startsWith("Events: Summary")), lost::toString);
        assertTrue(lost.stream().anyMatch(line -> line.startsWith("Events: How the date is known")), lost::toString);
        assertTrue(lost.stream().noneMatch(line -> line.startsWith("Events: Date")), lost::toString);
    }

    @Test
    void aLaneWithAnotherIdIsTheSame() {
        List<Lane> lanes = HAITI.lanes();
        Lane first = lanes.getFirst();
        Lane other = new Lane("lane-x", first.name());
        Chronicle after = new Chronicle(
                        HAITI.about(),
                        HAITI.sources(),
                        lanes.stream()
                                .map(lane -> lane.equals(first) ? other : lane)
                                .toList(),
                        HAITI.eras(),
                        HAITI.events().stream()
                                .map(event -> event.lane().equals(first) ? event.withLane(other) : event)
                                .toList(),
                        HAITI.extras())
                .withGlossary(HAITI.glossary())
                .withStories(HAITI.stories());
        assertEquals(List.of(), lost(after));
    }

    @Test
    void whatCameAnewIsNoLoss() {
        Event event = HAITI.events().getFirst();
        Chronicle after = HAITI.with(event.withDetails(event.details()
                .withTags(Stream.concat(event.details().tags().stream(), Stream.of("x"))
                        .toList())));
        assertEquals(List.of(), lost(after));
        assertEquals(
                0,
                Losses.of(HAITI, after).stream()
                        .filter(each -> each.kind() == Remark.Kind.LEFT_OUT)
                        .count());
    }
}
