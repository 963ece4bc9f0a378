package kwonik.app.settings;

import java.util.Optional;
import kwonik.export.common.ImageSize;
import kwonik.export.common.PaperGrid;
import kwonik.export.common.PaperGrid.Paper;
import kwonik.layout.picture.Look;

/// What the user wants on a picture.
///
/// @param subject what it shows
/// @param pixels how large it is
/// @param format ending of the file, without the dot
/// @param look name of the look, or empty for the window's
/// @param manner what can be switched on and off
/// @param sheets for PDF, how many sheets of paper it is spread over
/// @param place where the last picture went
public record ExportChoice(
        Subject subject, Pixels pixels, String format, String look, Manner manner, PaperGrid sheets, Place place) {
    /// The smallest side that makes sense.
    public static final int LEAST = 320;

    /// The longest side.
    public static final int MOST = ImageSize.MOST;

    /// The format of pictures that any program shows.
    public static final String PNG = "png";

    /// The format that can be spread over sheets of paper.
    public static final String PDF = "pdf";

    /// Before anything was chosen.
    public static final ExportChoice FIRST = new ExportChoice(
            new Subject(Content.WHOLE, "", ""),
            new Pixels("", 1920, 1080, 1).named(),
            PNG,
            "",
            new Manner(false, false, false, false, true, false),
            new PaperGrid(1, 1, Paper.A4),
            new Place("", ""));

    public ExportChoice {
        String name = look;
        look = Look.FOR_FILES.stream().anyMatch(known -> known.name().equals(name)) ? name : "";
    }

    /// What a picture can show.
    public enum Content {
        VIEW,
        WHOLE,
        RANGE,
        CARD,
        GRID,
        STORY;

        /// Whether it is a stretch of time, which alone can have quotations and hidden gaps.
        public boolean isTime() {
            return this == VIEW || this == WHOLE || this == RANGE;
        }
    }

    /// What a picture shows.
    ///
    /// @param range the stretch of time as EDTF; counts for [Content#RANGE] only
    /// @param story id of the story; counts for [Content#STORY] only
    public record Subject(Content content, String range, String story) {}

    /// How large a picture is.
    ///
    /// @param preset name of the size, or empty for one of its own
    /// @param width in pixels before `times`; that of the preset, if there is one
    /// @param height in pixels before `times`; that of the preset, if there is one
    /// @param times as many pixels each way, 1 to 4
    public record Pixels(String preset, int width, int height, int times) {
        public Pixels {
            String name = preset;
            ImageSize known = ImageSize.PRESETS.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .map(ImageSize.Preset::size)
                    .orElse(null);
            preset = known == null ? "" : name;
            width = known == null ? Math.clamp(width, LEAST, MOST) : known.width();
            height = known == null ? Math.clamp(height, LEAST, MOST) : known.height();
            times = Math.clamp(times, 1, ImageSize.MOST_TIMES);
        }

        /// The first size with a name that has these pixels, if there is one.
        Pixels named() {
            return ImageSize.PRESETS.stream()
                    .filter(each -> each.size().width() == width && each.size().height() == height)
                    .findFirst()
                    .map(each -> new Pixels(each.name(), width, height, times))
                    .orElse(this);
        }

        /// The pixels of the file; empty if a side is too long.
        public Optional<ImageSize> size() {
            ImageSize once =
                    ImageSize.parse(preset).orElseGet(() -> new ImageSize(width, height, ImageSize.SCREEN_DPI));
            return once.times(times);
        }
    }

    /// What can be switched on and off.
    ///
    /// @param transparent nothing is painted behind the picture
    /// @param quotations beside their events; for pictures of time only
    /// @param pictures those of events, beside them; for pictures of time only
    /// @param glossary the terms that stand in it are explained below it
    /// @param dated the picture names the day it was made on
    /// @param gapsHidden stretches in which nothing happens are left out; for the whole and a range only
    public record Manner(
            boolean transparent,
            boolean quotations,
            boolean pictures,
            boolean glossary,
            boolean dated,
            boolean gapsHidden) {}

    /// Where a picture went.
    ///
    /// @param folder or empty
    /// @param name of the file, or empty before there was one
    public record Place(String folder, String name) {}

    /// The look to draw in, given the window's.
    public Look lookOr(Look window) {
        return look.isEmpty() ? window : Look.named(look);
    }

    public ExportChoice into(Place newPlace) {
        return new ExportChoice(subject, pixels, format, look, manner, sheets, newPlace);
    }

    /// This choice for a chronicle that has none of its own yet: without what belongs to another chronicle.
    ExportChoice elsewhere() {
        boolean own = subject.content() == Content.RANGE || subject.content() == Content.STORY;
        return new ExportChoice(
                new Subject(own ? Content.WHOLE : subject.content(), "", ""),
                pixels,
                format,
                look,
                manner,
                sheets,
                new Place(place.folder(), ""));
    }
}
