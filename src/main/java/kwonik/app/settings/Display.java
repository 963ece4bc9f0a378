package kwonik.app.settings;

/// How the window looks and speaks.
///
/// @param theme the look, or the system's
/// @param language a language tag, or empty for the system's
/// @param reducedMotion nothing moves, even where the system would allow it
/// @param largeTargets whatever is pressed is large enough for a finger
/// @param textSize in percent, one of [TextSize#STEPS]
public record Display(ThemeChoice theme, String language, boolean reducedMotion, boolean largeTargets, int textSize) {
    public Display {
        textSize = TextSize.nearest(textSize);
    }
}
