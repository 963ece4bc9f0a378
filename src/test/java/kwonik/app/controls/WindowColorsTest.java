package kwonik.app.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.layout.picture.ColorVision;
import kwonik.layout.picture.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// How the colours of the window’s style sheets stand out from one another, by WCAG 2.2; needs no toolkit.
class WindowColorsTest {
    private static final double TEXT = 4.5;
    private static final Pattern COLOR = Pattern.compile("-(?:kwonik|color)-([a-z0-9-]+):#([0-9a-f]{6});");
    private static final Pattern USED = Pattern.compile("(?<![a-z-])-kwonik-([a-z0-9-]+)");

    /// What is written or drawn in which colours, and on what: every pair that the rules can bring together.
    private static final Map<String, String> ON = Map.of(
            "ink",
                    "ground pane stripe box hover pressed selection passage passage-now notice shade-1 shade-2 shade-3 shade-4",
            "soft", "ground pane stripe box hover selection notice",
            "accent", "ground pane stripe box hover",
            "opinion report summary", "pane box notice",
            "lane-0 lane-1 lane-2 lane-3 lane-4 lane-5", "ground pane box",
            "on-accent", "accent accent-hover",
            "pane", "lane-4",
            "fg-default fg-muted accent-fg danger-fg success-fg warning-fg", "bg-default bg-subtle bg-inset",
            "fg-emphasis", "accent-emphasis");

    /// Colours that are only grounds, or bear nothing by themselves: hairlines lie between things.
    private static final List<String> GROUNDS = List.of(
            "ground",
            "pane",
            "stripe",
            "box",
            "shade-1",
            "shade-2",
            "shade-3",
            "shade-4",
            "hover",
            "pressed",
            "selection",
            "passage",
            "passage-now",
            "notice",
            "accent-hover",
            "hair");

    static Stream<Arguments> pairs() {
        return Look.ALL.stream()
                .flatMap(look -> ON.entrySet().stream()
                        .flatMap(on -> Arrays.stream(on.getKey().split(" "))
                                .flatMap(color -> Arrays.stream(on.getValue().split(" "))
                                        .map(ground -> Arguments.of(look.name(), color, ground)))));
    }

    private static Map<String, Integer> colors(Look look) {
        Map<String, Integer> colors = new HashMap<>();
        Matcher matcher = COLOR.matcher(WindowColors.rules(look, 1));
        while (matcher.find()) {
            colors.putIfAbsent(matcher.group(1), 0xFF000000 | Integer.parseInt(matcher.group(2), 16));
        }
        return colors;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsWrittenStandsOutFourAndAHalfToOne(String look, String color, String ground) {
        Map<String, Integer> colors = colors(Look.named(look));
        double contrast = ColorVision.contrast(
                Objects.requireNonNull(colors.get(color), color), Objects.requireNonNull(colors.get(ground), ground));
        assertTrue(contrast >= TEXT, () -> "%s on %s in %s: %.2f".formatted(color, ground, look, contrast));
    }

    @Test
    void everyColourThatARuleNamesIsJudged() throws IOException {
        List<String> judged = new ArrayList<>(GROUNDS);
        ON.keySet().forEach(colors -> judged.addAll(List.of(colors.split(" "))));
        List<String> unknown = new ArrayList<>();
        for (String file : List.of("kwonik.css", "pages.css")) {
            try (var in = Objects.requireNonNull(Styles.class.getResourceAsStream(file))) {
                Matcher used = USED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (used.find()) {
                    if (!judged.contains(used.group(1))) {
                        unknown.add(file + ": " + used.group());
                    }
                }
            }
        }
        assertEquals(List.of(), unknown);
    }
}
