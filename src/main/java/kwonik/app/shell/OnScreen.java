package kwonik.app.shell;

/// What the window shows, of which the line at the bottom speaks.
enum OnScreen {
    TIMELINE("app.hint"),
    /// All events as a table, in the place of the timeline.
    TABLE("app.table.hint"),
    /// The timeline, and beside it the text of an article.
    ARTICLE("app.hint.article"),
    /// The timeline, and beside it the form of an event.
    FORM("app.hint.form"),
    /// The timeline, and beside it the editor of stories.
    STORIES("app.hint.stories"),
    /// The sources of an event, in the place of the timeline.
    COMPARISON("app.hint.compare"),
    /// Exercises, in the place of the timeline.
    EXERCISES("exercise.window.hint");

    private final String hint;

    OnScreen(String hint) {
        this.hint = hint;
    }

    /// The key of what keys and mouse do there.
    String hint() {
        return hint;
    }
}
