package kwonik.layout.lane;

import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;

/// What is written beside a mark of a lane, and how wide that is.
///
/// @param scene what is looked at
/// @param measure the widths of letters
record LabelWords(Scene scene, TextMeasure measure) {
    /// A title that is cut shows this many letters at least.
    private static final int FEWEST = 8;
    private static final double ROUNDING = 0.01;
    /// Of a group larger than this, a part of a title must show more letters to tell which event it means.
    private static final int SMALL_GROUP = 3;
    private static final int FEWEST_OF_MANY = 14;

    /// The style of the words of a mark.
    TextStyle style(LaneMark mark) {
        return mark.isSmall() || mark.isChip() ? scene.look().type().small() : scene.labelStyle(mark.event());
    }

    /// The pixels behind the title: its signs, or how many more events there are.
    double behind(LaneMark mark) {
        if (mark.isChip()) {
            return measure.width(said("", mark), style(mark));
        }
        return !hasSigns(mark) ? 0 : scene.signs(mark.event()).room(scene.look(), measure);
    }

    /// Whether the signs of an event stand behind its title: not in the strip, where labels are small, unless it is
    /// selected.
    boolean hasSigns(LaneMark mark) {
        return !mark.isChip() && (!mark.isSmall() || mark.event() == scene.selected());
    }

    /// The width of all the words, not cut.
    double full(LaneMark mark) {
        return measure.width(scene.title(mark.event()), style(mark)) + behind(mark);
    }

    /// The width of as few words as are worth writing.
    double least(LaneMark mark) {
        int fewest = mark.isChip() && mark.members() > SMALL_GROUP ? FEWEST_OF_MANY : FEWEST;
        String title = scene.title(mark.event());
        if (title.codePointCount(0, title.length()) <= fewest) {
            return measure.width(title, style(mark)) + behind(mark);
        }
        String few = title.substring(0, title.offsetByCodePoints(0, fewest)).stripTrailing() + "…";
        return measure.width(few, style(mark)) + behind(mark);
    }

    /// The words in the room of a label.
    String text(LaneMark mark, LaneMark.Label label) {
        String title = scene.title(mark.event());
        if (label.cut()) {
            title = measure.fit(title, style(mark), label.width() - behind(mark) + ROUNDING);
        }
        return mark.isChip() ? said(title, mark) : title;
    }

    /// The width of the words in the room of a label.
    double width(LaneMark mark, LaneMark.Label label) {
        String title = scene.title(mark.event());
        double behind = behind(mark);
        return measure.width(measure.fit(title, style(mark), label.width() - behind + ROUNDING), style(mark)) + behind;
    }

    private String said(String title, LaneMark mark) {
        return scene.words().say("layout.chip.title", title, mark.members() - 1);
    }
}
