package kwonik.layout.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.archive.ChronicleReader;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Mark;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// That one source alone tells of an event is said as long as all sources are asked.
class SignsTest {
    private Chronicle whole;

    @BeforeEach
    void read() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(SignsTest.class.getResourceAsStream(name))) {
            whole = ChronicleReader.read(in, "chronicle.json").chronicle();
        }
    }

    private Set<String> alone(EventFilter filter) {
        ChronicleIndex index = ChronicleIndex.of(whole, filter);
        return index.chronicle().events().stream()
                .filter(event -> Signs.of(index, event).kinds().contains(Mark.Sign.Kind.ALONE))
                .map(Event::id)
                .collect(Collectors.toSet());
    }

    @Test
    void aFilterOfLanesLeavesTheSignsOfTheOthers() {
        Set<String> all = alone(EventFilter.NONE);
        EventFilter filter = EventFilter.NONE.hidingLane("missions");
        Set<String> left = filter.of(whole).events().stream()
                .map(Event::id)
                .filter(all::contains)
                .collect(Collectors.toSet());
        assertFalse(left.isEmpty());
        assertTrue(left.size() < all.size());
        assertEquals(left, alone(filter));
    }

    @Test
    void whereASourceIsLeftOutNobodyCanSayThatOneIsAlone() {
        assertEquals(Set.of(), alone(EventFilter.NONE.withSources(SourceFilter.NONE.hiding("cnn-2025"))));
    }
}
