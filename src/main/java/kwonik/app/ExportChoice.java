package kwonik.app;

import kwonik.layout.Look;

/// What the user wants on a picture.
///
/// @param whole the whole timeline instead of the stretch on the screen
/// @param width in pixels
/// @param height in pixels
/// @param look name of the look, or empty for the window's
/// @param folder where the last picture went, or empty
record ExportChoice(boolean whole, int width, int height, String look, String folder) {
    /// The smallest and the largest side that make sense.
    static final int LEAST = 320;

    static final int MOST = 16_384;

    /// Before anything was chosen.
    static final ExportChoice FIRST = new ExportChoice(true, 1920, 1080, "", "");

    ExportChoice {
        width = Math.clamp(width, LEAST, MOST);
        height = Math.clamp(height, LEAST, MOST);
        String name = look;
        look = Look.ALL.stream().anyMatch(known -> known.name().equals(name)) ? name : "";
    }

    /// The look to draw in, given the window's.
    Look lookOr(Look window) {
        return look.isEmpty() ? window : Look.named(look);
    }

    ExportChoice into(String newFolder) {
        return new ExportChoice(whole, width, height, look, newFolder);
    }
}
