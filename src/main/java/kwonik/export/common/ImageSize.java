package kwonik.export.common;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The size of a picture file: pixels across and down, and how densely they print.
///
/// @param width in pixels, 1 to [#MOST]
/// @param height in pixels, 1 to [#MOST]
/// @param dpi pixels per inch that the file names for printing, 1 to 10,000; screens ignore it
public record ImageSize(int width, int height, int dpi) {
    /// The longest side in pixels: two and a half metres of paper at 300 dpi.
    public static final int MOST = 30_000;

    /// The density of a picture that is made for a screen.
    public static final int SCREEN_DPI = 96;

    /// The sizes with a name, the default first.
    public static final List<Preset> PRESETS = List.of(
            new Preset("hd", new ImageSize(1920, 1080, SCREEN_DPI)),
            new Preset("uhd", new ImageSize(3840, 2160, SCREEN_DPI)),
            new Preset("xga", new ImageSize(1024, 768, SCREEN_DPI)),
            new Preset("a4", new ImageSize(3508, 2480, 300)),
            new Preset("a4-portrait", new ImageSize(2480, 3508, 300)),
            new Preset("a3", new ImageSize(4961, 3508, 300)),
            new Preset("a3-portrait", new ImageSize(3508, 4961, 300)),
            new Preset("a2", new ImageSize(7016, 4961, 300)),
            new Preset("a2-portrait", new ImageSize(4961, 7016, 300)),
            new Preset("a0", new ImageSize(14043, 9933, 300)),
            new Preset("a0-portrait", new ImageSize(9933, 14043, 300)),
            new Preset("a4-draft", new ImageSize(1754, 1240, 150)),
            new Preset("a4-portrait-draft", new ImageSize(1240, 1754, 150)),
            new Preset("a3-draft", new ImageSize(2480, 1754, 150)),
            new Preset("a3-portrait-draft", new ImageSize(1754, 2480, 150)),
            new Preset("a2-draft", new ImageSize(3508, 2480, 150)),
            new Preset("a2-portrait-draft", new ImageSize(2480, 3508, 150)),
            new Preset("a0-draft", new ImageSize(7022, 4967, 150)),
            new Preset("a0-portrait-draft", new ImageSize(4967, 7022, 150)),
            new Preset("square", new ImageSize(2160, 2160, SCREEN_DPI)),
            new Preset("banner", new ImageSize(11811, 2953, 300)));

    /// Those that are asked for most often.
    public static final List<Preset> COMMON = Stream.of("hd", "uhd", "a4")
            .map(name -> PRESETS.stream()
                    .filter(preset -> preset.name.equals(name))
                    .findFirst()
                    .orElseThrow())
            .toList();

    /// The largest factor of [#times].
    public static final int MOST_TIMES = 4;

    /// The densest print that a file can name.
    public static final int MOST_DPI = 10_000;
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})[xX×]([0-9]{1,9})");

    public ImageSize {
        if (!fits(width, height)) {
            throw new IllegalArgumentException("a side is 1 to " + MOST + " pixels, not " + width + " x " + height);
        }
        if (dpi < 1 || dpi > MOST_DPI) {
            throw new IllegalArgumentException("dpi is 1 to " + MOST_DPI + ", not " + dpi);
        }
    }

    /// A size with a name.
    ///
    /// @param name stable, in lower case; paper lies on its side unless the name says portrait
    public record Preset(String name, ImageSize size) {}

    /// Reads `3840x2160` or the name of a preset; empty if it is neither, or a side is out of bounds.
    public static Optional<ImageSize> parse(String text) {
        for (Preset preset : PRESETS) {
            if (preset.name.equalsIgnoreCase(text)) {
                return Optional.of(preset.size);
            }
        }
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        return fits(width, height) ? Optional.of(new ImageSize(width, height, SCREEN_DPI)) : Optional.empty();
    }

    /// This size with `factor` times as many pixels each way, printed so densely that its measures on paper stay; empty
    /// if a side would be out of bounds.
    ///
    /// @param factor 1 to [#MOST_TIMES]
    public Optional<ImageSize> times(int factor) {
        if (factor < 1 || factor > MOST_TIMES) {
            throw new IllegalArgumentException("1 to " + MOST_TIMES + " times as many pixels, not " + factor);
        }
        boolean possible = (long) factor * Math.max(width, height) <= MOST && factor * dpi <= MOST_DPI;
        return possible ? Optional.of(new ImageSize(width * factor, height * factor, dpi * factor)) : Optional.empty();
    }

    private static boolean fits(int width, int height) {
        return width >= 1 && width <= MOST && height >= 1 && height <= MOST;
    }

    /// The size as [#parse] reads it, e.g. `3840x2160`.
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
