package kwonik.app.shell;

/// What can lie over the main window, and the class that makes it.
enum Sheet {
    KEYS("KeySheet"),
    ABOUT("Sheets"),
    PROBLEMS("Sheets"),
    PRESENT("PresentSheet"),
    EXPORT("ExportDialog"),
    COPY("CopySheet"),
    COPY_REPORT("CopyReportSheet"),
    IMPORT("ImportWindow"),
    MERGE("MergeSheet"),
    CHECK("CheckSheet"),
    LESSON("LessonSheet"),
    NOTES("NotesList"),
    HAND_IN("HandInSheet"),
    CLASS("ClassSheet"),
    CITE("CiteSheet"),
    ARTICLES("ArticleSheet"),
    SOURCE("SourceChoice"),
    NEW_CHRONICLE("NewChronicleSheet"),
    NEW_SOURCE("SourceSheet"),
    BOOKMARKS("Bookmarks"),
    UNSAVED("UnsavedQuestion"),
    RECOVERY("RecoverySheet"),
    CONFLICTS("ConflictSheet"),
    PALETTE("Palette"),
    FILTER("FilterPanel"),
    BOOKMARK("BookmarkField");

    final String maker;

    Sheet(String maker) {
        this.maker = maker;
    }
}
