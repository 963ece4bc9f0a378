package kwonik.app.story;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.document.DocumentCommands;
import kwonik.app.session.Looking;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.view.TimelineView;
import org.jspecify.annotations.Nullable;

/// Puts the editor of stories in the very room of the page, so that the timeline keeps its size, and the page back.
///
/// The editor stands beside the timeline and beside the comparison, because a step is made of what is seen there.
public final class StorySide {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final DocumentCommands commands;
    private final TimelineView timeline;
    private final BorderPane root;
    private final SplitPane split;
    private final Region page;
    private @Nullable StoryEditor editor;
    /// From the divider to the right edge, in pixels, when the page was there last.
    private double share;

    public StorySide(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            DocumentCommands commands,
            TimelineView timeline,
            BorderPane root,
            SplitPane split,
            Region page) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.commands = commands;
        this.timeline = timeline;
        this.root = root;
        this.split = split;
        this.page = page;
    }

    /// The row of this room in the table of commands.
    public Command row() {
        return Command.of("app.stories", "Shortcut+J", this::toggle).in(Group.PRESENT);
    }

    /// Opens the editor, or closes it.
    public void toggle() {
        if (root.getRight() == null) {
            open();
        } else {
            close();
        }
    }

    /// Opens the editor with a story.
    public void show(String storyId) {
        giveWay();
        open();
        if (editor != null) {
            editor.choose(storyId);
        }
    }

    /// Brings the page back, if the editor has its room.
    public void giveWay() {
        if (root.getRight() != null) {
            close();
        }
    }

    private void open() {
        StoryEditor shown = editor;
        if (shown == null) {
            shown = new StoryEditor(preferences, document, looking, commands, this::isComparing, this::close);
            shown.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
            editor = shown;
        }
        share = split.getWidth() * (1 - split.getDividerPositions()[0]);
        // beside the timeline there is the divider, and then the page
        double room = split.getWidth() - timeline.getWidth();
        shown.setMinWidth(room);
        shown.setPrefWidth(room);
        shown.setMaxWidth(room);
        split.getItems().remove(page);
        root.setRight(shown);
        shown.begin();
    }

    private void close() {
        document.commitDrafts();
        root.setRight(null);
        // at full width again before the page takes its share: else that would be a share of what was left of it
        split.resize(root.getWidth(), split.getHeight());
        split.layout();
        split.getItems().add(page);
        if (root.getWidth() > share) {
            split.setDividerPositions(1 - share / root.getWidth());
        }
        timeline.requestFocus();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && root.getCenter() instanceof SplitPane) {
            timeline.requestFocus();
            event.consume();
        }
    }

    private boolean isComparing() {
        Node center = root.getCenter();
        return !center.equals(split);
    }
}
