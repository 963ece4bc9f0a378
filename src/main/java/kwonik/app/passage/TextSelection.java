package kwonik.app.passage;

/// What is selected in a text, in UTF-16 units: from where it was begun to where it has been taken.
///
/// @param anchor where it was begun
/// @param caret where it has been taken; the same where nothing is selected
public record TextSelection(int anchor, int caret) {
    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }

    /// Taken on to another place.
    public TextSelection to(int place) {
        return new TextSelection(anchor, place);
    }
}
