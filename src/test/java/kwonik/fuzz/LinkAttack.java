package kwonik.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.Words;

/// Links to views: read or refused; what was read is written as the same link, and any view of one can be planned.
public final class LinkAttack implements Attack {
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0.0",
            "1",
            "1e-320",
            "1.79e308",
            "-1.79e308",
            "NaN",
            "Infinity",
            "1e10",
            "-6e10",
            "1735689600",
            "0x1p3",
            "1f",
            "",
            "9223372036854775807",
            "%31",
            "1 ");
    private static final List<String> NAMES = List.of(
            "from",
            "to",
            "event",
            "torn",
            "without",
            "without-lanes",
            "tags",
            "importance",
            "period",
            "gaps",
            "%66rom",
            "x",
            "");
    private static final List<String> VALUES = List.of(
            "a",
            ",",
            ",,,",
            "a,b",
            "%",
            "%zz",
            "%2C",
            "%00",
            "true",
            "99999999999",
            "2015/2025",
            "[..2020]",
            "%F0%9F",
            "=",
            "é");
    private static final ChronicleIndex INDEX = index();

    @Override
    public byte[] input(Random random) {
        StringBuilder link = new StringBuilder(random.nextInt(10) == 0 ? "KWONIK:" : "kwonik:");
        link.append(random.nextInt(10) == 0 ? Mutation.one(random, VALUES) : "odd")
                .append('?');
        if (random.nextInt(8) > 0) {
            link.append("from=")
                    .append(Mutation.one(random, NUMBERS))
                    .append("&to=")
                    .append(Mutation.one(random, NUMBERS));
        }
        int fields = random.nextInt(5);
        for (int i = 0; i < fields; i++) {
            List<String> values = random.nextBoolean() ? VALUES : NUMBERS;
            link.append('&').append(Mutation.one(random, NAMES)).append('=').append(Mutation.one(random, values));
        }
        return link.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void on(byte[] input) {
        Optional<ViewLink> link = ViewLink.parse(new String(input, StandardCharsets.UTF_8));
        if (link.isEmpty()) {
            return;
        }
        // fields that nobody knows are told of once, and are not written again
        ViewLink again = ViewLink.parse(link.get().toString()).orElseThrow();
        assertEquals(link.get().chronicle(), again.chronicle());
        assertEquals(link.get().view(), again.view());
        assertEquals(link.get().filter(), again.filter());
        assertEquals(Optional.of(again), ViewLink.parse(again.toString()), "a link reads back as itself");
        ViewState view = link.get().view();
        ChronicleIndex index = ChronicleIndex.of(INDEX.chronicle(), link.get().filter());
        new TimelineLayout(
                        Look.LIGHT,
                        Words.in(java.util.Locale.ENGLISH),
                        (text, style) -> text.length() * style.size() / 2)
                .plan(index, view, new Size(800, 500));
    }

    private static ChronicleIndex index() {
        Lane lane = new Lane("a", Localized.of("A"));
        Event first = new Event("e0", When.parse("1999"), lane, 3, Localized.of("First"), Event.Details.NONE);
        Event last = new Event("e1", When.parse("2020-05-01"), lane, 5, Localized.of("Last"), Event.Details.NONE);
        Chronicle.About about = new Chronicle.About("odd", Localized.of("Odd"), Localized.NONE, "", "");
        return ChronicleIndex.of(
                new Chronicle(about, List.of(), List.of(lane), List.of(), List.of(first, last), Map.of()));
    }
}
