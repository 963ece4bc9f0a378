package kwonik.bench;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;

/// Makes the same chronicle of any size each time: 1804-2025 in six lanes, half of it in the last seven years.
///
/// Seven of ten events are single days and three are spans from two days to five years; every third recent event stands
/// in one of 200 bursts of a few days. The order of the file is not the order of time, which is the harder case.
final class Generator {
    private static final long SEED = 1804;
    private static final long FIRST = LocalDate.of(1804, 1, 1).toEpochDay();
    private static final long RECENT = LocalDate.of(2019, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2025, 12, 31).toEpochDay();
    private static final int BURSTS = 200;
    private static final double SHARE_OF_SPANS = 0.3;
    private static final double LONGEST = 5 * 365;
    private static final int TITLE = 44;
    private static final String[] NAMES = {"politics", "army", "missions", "violence", "disasters", "society"};
    private static final String[] WORDS = {
        "army", "police", "council", "mission", "senate", "accord", "decree", "strike", "harbour", "election", "general",
        "president", "relief", "border", "assembly", "battalion", "protest", "treaty", "reform", "capital", "in", "of",
        "after", "against", "for", "the", "new", "northern", "southern", "interim", "national", "armed"
    };

    private final Random random = new Random(SEED);
    private final long[] bursts = new long[BURSTS];

    private Generator() {
        for (int i = 0; i < BURSTS; i++) {
            bursts[i] = between(RECENT, LAST - 7);
        }
    }

    /// An event as it stands in a file.
    private record Row(String id, String when, int lane, int importance, String title) {}

    /// A chronicle in memory.
    static Chronicle chronicle(int events) {
        Generator generator = new Generator();
        List<Lane> lanes = new ArrayList<>();
        for (String name : NAMES) {
            lanes.add(new Lane(lane(name), Localized.of(name)));
        }
        List<Event> made = new ArrayList<>(events);
        for (int i = 0; i < events; i++) {
            Row row = generator.next(i);
            made.add(new Event(
                    row.id(),
                    When.parse(row.when()),
                    lanes.get(row.lane()),
                    row.importance(),
                    Localized.of(row.title()),
                    Event.Details.NONE));
        }
        Localized title = Localized.of(title(events));
        var about = new Chronicle.About("generated", title, Localized.NONE, "", "");
        return new Chronicle(about, List.of(), lanes, List.of(), made, Map.of());
    }

    /// The same chronicle as a file, one event a line; about 117 MiB for a million.
    static void write(int events, Path file) throws IOException {
        Generator generator = new Generator();
        try (BufferedWriter text = Files.newBufferedWriter(file);
                JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            json.name("kwonik").value(1);
            json.name("id").value("generated");
            json.name("title").value(title(events));
            json.name("lanes").beginArray();
            for (String name : NAMES) {
                json.beginObject().name("id").value(lane(name)).name("name").value(name).endObject();
            }
            json.endArray().name("events").beginArray();
            for (int i = 0; i < events; i++) {
                Row row = generator.next(i);
                json.flush();
                text.newLine();
                json.beginObject();
                json.name("id").value(row.id()).name("when").value(row.when());
                json.name("lane").value(lane(NAMES[row.lane()])).name("importance").value(row.importance());
                json.name("title").value(row.title()).endObject();
            }
            json.endArray().endObject();
        }
    }

    private static String lane(String name) {
        return name.substring(0, 2);
    }

    private static String title(int events) {
        return events + " events";
    }

    private Row next(int number) {
        long day = random.nextBoolean() ? between(FIRST, RECENT) : recent();
        String when = LocalDate.ofEpochDay(day).toString();
        if (random.nextDouble() < SHARE_OF_SPANS) {
            // evenly over the magnitudes: many short ones, few long ones
            long length = Math.round(Math.exp(random.nextDouble() * Math.log(LONGEST / 2)) * 2);
            when += "/" + LocalDate.ofEpochDay(Math.min(LAST, day + length));
        }
        return new Row(Integer.toString(number, 36), when, random.nextInt(NAMES.length), importance(), title());
    }

    private long recent() {
        return random.nextInt(3) == 0
                ? bursts[random.nextInt(BURSTS)] + random.nextInt(1 + random.nextInt(7))
                : between(RECENT, LAST + 1);
    }

    private long between(long from, long until) {
        return from + random.nextInt((int) (until - from));
    }

    private int importance() {
        int dice = random.nextInt(500);
        if (dice == 0) {
            return 5;
        }
        return dice < 40 ? 4 : dice < 140 ? 3 : dice < 300 ? 2 : 1;
    }

    private String title() {
        StringBuilder title = new StringBuilder();
        int length = TITLE - 8 + random.nextInt(17);
        while (title.length() < length) {
            title.append(title.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        return title.toString();
    }
}
