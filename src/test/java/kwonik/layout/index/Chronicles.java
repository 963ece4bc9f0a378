package kwonik.layout.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.layout.picture.TextMeasure;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/// Chronicles for tests: small handmade ones, and random ones of every density.
public final class Chronicles {
    public static final Words ENGLISH = Words.in(java.util.Locale.ENGLISH);
    /// Every character is half as wide as it is high.
    public static final TextMeasure FIXED = (text, style) -> text.length() * style.size() * 0.5;

    private Chronicles() {}

    /// Chronicles of up to 300 events over a day, a year or four centuries, sparse or in bursts.
    public static Arbitrary<Chronicle> any() {
        return Arbitraries.longs().map(seed -> random(new Random(seed)));
    }

    public static Chronicle random(Random random) {
        int lanes = 1 + random.nextInt(5);
        int events = random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(40);
        long span = switch (random.nextInt(3)) {
            case 0 -> 40;
            case 1 -> 4_000;
            default -> 150_000;
        };
        List<Event> made = new ArrayList<>();
        long burst = random.nextLong(span);
        for (int i = 0; i < events; i++) {
            long day = random.nextInt(3) == 0 ? Math.min(span - 1, burst + random.nextInt(5)) : random.nextLong(span);
            made.add(event(
                    "e" + i, date(random, day, span), random.nextInt(lanes), 1 + random.nextInt(5), title(random, i)));
        }
        return chronicle(lanes, made);
    }

    private static When date(Random random, long day, long span) {
        CivilDate from = CivilDate.ofEpochDay(day - 60_000);
        String start = iso(from);
        return switch (random.nextInt(6)) {
            case 0 -> When.parse(start.substring(0, start.length() - 3));
            case 1 -> When.parse(start.substring(0, start.length() - 6));
            case 2 ->
                When.parse(start + "/" + iso(CivilDate.ofEpochDay(day - 60_000 + 1 + random.nextLong(span / 4 + 1))));
            default -> When.parse(start);
        };
    }

    private static String iso(CivilDate date) {
        return String.format("%04d-%02d-%02d", date.year(), date.month(), date.day());
    }

    private static String title(Random random, int i) {
        return ("Event " + i + " of this chronicle has a longer title than others have")
                .substring(0, 7 + random.nextInt(50));
    }

    public static Event event(String id, @Nullable When when, int lane, int importance, String title) {
        return new Event(id, when, lane(lane), importance, Localized.of(title), Event.Details.NONE);
    }

    public static Event on(String id, String edtf, int lane, int importance) {
        return event(id, When.parse(edtf), lane, importance, "Title of " + id);
    }

    private static Lane lane(int number) {
        return new Lane("lane" + number, Localized.of("Lane " + number));
    }

    public static Chronicle chronicle(int lanes, List<Event> events) {
        return chronicle(lanes, List.of(), events);
    }

    public static Chronicle chronicle(int lanes, List<Era> eras, List<Event> events) {
        List<Lane> all = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            all.add(lane(i));
        }
        Chronicle.About about = new Chronicle.About("test", Localized.of("A test"), Localized.NONE, "", "");
        return new Chronicle(about, List.of(), all, eras, events, Map.of());
    }
}
