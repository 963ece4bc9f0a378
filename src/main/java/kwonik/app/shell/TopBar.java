package kwonik.app.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kwonik.app.command.Command;
import kwonik.app.command.TimelineCommands;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.app.export.ViewPicture;
import kwonik.app.search.FilterBar;
import kwonik.app.search.SearchBar;
import kwonik.app.search.TextFinder;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.TaskLine;
import kwonik.layout.index.ChronicleIndex;
import kwonik.model.Chronicle;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The title of the chronicle, the search field and the tools; where the width does not suffice, those that are wanted
/// less often stand in the menu alone.
final class TopBar extends HBox {
    /// A longer title gives way to the tools.
    private static final double MOST_TITLE = 330;
    /// What the words that one looks for leave of it at least, in the size of the type.
    /// Up to so many events are counted within a frame.
    private static final int MANY = 20_000;

    private static final double LEAST_TITLE = 5;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final CommandTable commands;
    private final TimelineView timeline;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final SearchBar search;
    /// What stands below the title: the facts, what a search found, or what is left out.
    private final StackPane below;
    private final HBox tools = new HBox();
    private final List<Tool> all = new ArrayList<>();
    /// What had the keyboard before a tool was clicked.
    private @Nullable Node keyboard;

    private boolean tips;
    private Room room = Room.ALL;
    /// The width that title and tools take in each kind of room, or nothing if their words have changed since.
    private @Nullable Map<Room, Double> needed;
    private final TaskLine counting;
    private @Nullable Chronicle known;
    /// What the grounds were counted of.
    private @Nullable Chronicle counted;

    private SourceSummary grounds = new SourceSummary(0, 0, 0, 0, 0);

    /// How much of the tools there is room for.
    private enum Room {
        ALL,
        /// Those that are wanted less often are in the menu alone.
        FEW,
        /// Besides, only the first keep their words.
        BRIEF
    }

    /// How much a tool is wanted, and so what it keeps where there is little room.
    private enum Rank {
        /// Stands there with its name, always.
        FIRST,
        /// Stands there with its name if there is room for names.
        NAMED,
        /// An icon.
        PLAIN,
        /// An icon that goes first; the menu has the same.
        SECOND
    }

    /// A button, the key of its name, how much it is wanted, and what it runs.
    private record Tool(
            Button button, String key, Rank rank, @Nullable Command command) {
        /// What it is called, as everywhere else.
        String name(Words words) {
            return words.say(command == null ? key : command.key());
        }

        /// What it does, and by which keys.
        String tip(Words words) {
            String does = words.say(key + ".tip");
            String keys = command == null ? "" : command.keys(words);
            return keys.isEmpty() ? does : words.say("app.tool.tip", does, keys);
        }
    }

    TopBar(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            CommandTable commands,
            TextFinder finder,
            TimelineView timeline,
            TaskLine counting) {
        this.counting = counting;
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.timeline = timeline;
        this.commands = commands;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("chronicle-title");
        title.getStyleClass().add("chronicle-title");
        facts.setId("chronicle-facts");
        facts.getStyleClass().add("chronicle-facts");
        search = new SearchBar(preferences, document, looking, finder, timeline);
        below = new StackPane(facts, search.more());
        below.setAlignment(Pos.CENTER_LEFT);
        below.setMinWidth(0);
        below.getStyleClass().add("below-title");
        VBox heading = heading();
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        tools.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed());
        tools.getChildren().addAll(groups(new Menus(preferences, commands)));
        getChildren().addAll(heading, search, tools);
        preferences.wordsProperty().subscribe((_, _) -> updateTexts());
        looking.shownProperty().subscribe((_, _) -> updateTexts());
        preferences.lookProperty().subscribe((_, _) -> measureAgain());
        looking.filterProperty().subscribe((_, _) -> updateTexts());
        updateTexts();
    }

    private VBox heading() {
        VBox heading = new VBox(title, below);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        return heading;
    }

    private List<Node> groups(Menus menus) {
        TimelineCommands verbs = commands.timeline();
        return List.of(
                group(
                        tool("zoom-out", Icon.ZOOM_OUT, "app.zoomOut", verbs.of(Verb.ZOOM_OUT)),
                        tool("zoom-in", Icon.ZOOM_IN, "app.zoomIn", verbs.of(Verb.ZOOM_IN)),
                        tool("whole", Icon.WHOLE, "app.whole", verbs.of(Verb.WHOLE))),
                group(
                        add("gaps", Icon.GAPS, "app.gaps", Rank.SECOND, verbs.of(Verb.TEAR)),
                        add("filter", Icon.SOURCES, "app.filter", Rank.SECOND, commands.filter),
                        menu("theme", Icon.THEME, "app.theme", Rank.SECOND, menus::theme),
                        menu("language", Icon.LANGUAGE, "app.language", Rank.SECOND, menus::language)),
                group(
                        add("present", Icon.PRESENT, "present", Rank.FIRST, commands.present),
                        accent(add("export", Icon.PICTURE, "app.export", Rank.NAMED, commands.picture)),
                        dragged(
                                add("drag-picture", Icon.GRIP, "app.drag", Rank.SECOND, commands.copyPicture),
                                commands.viewPicture())),
                menu("menu", Icon.MENU, "app.menu", Rank.PLAIN, menus::main));
    }

    /// Adds the chips of the filter and every tool’s tooltip: not before the first frame, which should not wait for
    /// them.
    void complete() {
        tips = true;
        FilterBar chips = new FilterBar(preferences, document, looking, () -> commands.run(commands.filter));
        below.getChildren().add(chips);
        BooleanExpression found =
                BooleanExpression.booleanExpression(search.more().visibleProperty());
        chips.visibleProperty().bind(chips.usedProperty().and(found.not()));
        facts.visibleProperty().bind(chips.usedProperty().or(found).not());
        updateTexts();
    }

    private void updateTexts() {
        Words words = preferences.words();
        for (Tool tool : all) {
            String name = tool.name(words);
            tool.button().setText(tool.rank() == Rank.FIRST || tool.rank() == Rank.NAMED ? name : "");
            tool.button().setAccessibleText(name);
            if (tips) {
                tool.button().setTooltip(new Tooltip(tool.tip(words)));
            }
        }
        updateFilterTip(words);
        ChronicleIndex index = looking.shownProperty().get();
        Chronicle chronicle = index == null ? null : index.chronicle();
        title.setText(
                chronicle == null
                        ? words.say("app.name")
                        : chronicle.about().title().in(words.tag()));
        title.setStyle(WrappedText.familyToTheLeft(title.getText()));
        Chronicle whole = document.chronicle();
        if (whole == null) {
            facts.setText(words.say("app.reading"));
        } else if (whole.equals(known)) {
            facts.setText(grounds.say(words));
        } else {
            known = whole;
            summarize(whole);
        }
        measureAgain();
    }

    /// Counting the sources of very many events takes longer than a frame; after an edit, only what is another counts.
    private void summarize(Chronicle whole) {
        Chronicle before = counted;
        SourceSummary after = before == null ? null : grounds.after(before, whole);
        if (after != null) {
            counting.forget();
            say(whole, after);
        } else if (whole.events().size() <= MANY) {
            counting.forget();
            say(whole, SourceSummary.of(whole));
        } else {
            counting.latest(() -> SourceSummary.of(whole), found -> {
                say(whole, found);
                measureAgain();
            });
        }
    }

    private void say(Chronicle whole, SourceSummary found) {
        counted = whole;
        grounds = found;
        facts.setText(found.say(preferences.words()));
    }

    /// While sources are left out, the button that brings them back says so.
    private void updateFilterTip(Words words) {
        ChronicleIndex index = looking.shownProperty().get();
        ChronicleIndex.Filtered filtered = index == null ? null : index.filtered();
        for (Tool tool : all) {
            if (tool.key().equals("app.filter") && filtered != null) {
                String text = words.say("app.filter.some", filtered.shown(), filtered.all());
                tool.button().setText(text);
                tool.button().setAccessibleText(text);
            }
        }
    }

    /// The button below which the filter is chosen: where it is folded away, that of the menu.
    Node filter() {
        return all.stream()
                .filter(tool -> tool.key().equals(room == Room.ALL ? "app.filter" : "app.menu"))
                .map(Tool::button)
                .findFirst()
                .orElseThrow();
    }

    private void measureAgain() {
        needed = null;
        requestLayout();
    }

    /// Whether the words fit is known only when everything has its style: at the latest possible time.
    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset() - 2 * getSpacing();
        double free = inner - search.wish();
        Map<Room, Double> widths = needed;
        if (widths == null) {
            widths = new EnumMap<>(Room.class);
            for (Room each : Room.values()) {
                fit(each);
                widths.put(each, Math.min(title.prefWidth(-1), MOST_TITLE) + tools.prefWidth(-1));
            }
            needed = widths;
        }
        // in the order of the rooms, the widest first
        Room fitting = widths.entrySet().stream()
                .filter(width -> width.getValue() <= free)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Room.BRIEF);
        if (fitting != room) {
            fit(fitting);
        }
        search.atMost(
                inner - tools.prefWidth(-1) - LEAST_TITLE * title.getFont().getSize());
        super.layoutChildren();
    }

    private void fit(Room now) {
        room = now;
        pseudoClassStateChanged(NARROW, now != Room.ALL);
        for (Tool tool : all) {
            boolean there = now == Room.ALL || tool.rank() != Rank.SECOND;
            tool.button().setVisible(there);
            tool.button().setManaged(there);
            boolean said = !tool.button().getText().isEmpty() && (now != Room.BRIEF || tool.rank() == Rank.FIRST);
            tool.button().setContentDisplay(said ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
        for (Node group : tools.getChildren()) {
            if (group instanceof HBox box) {
                box.setManaged(box.getChildren().stream().anyMatch(Node::isManaged));
            }
        }
    }

    private static HBox group(Node... buttons) {
        HBox group = new HBox(buttons);
        group.getStyleClass().add("group");
        return group;
    }

    private Button tool(String id, Icon icon, String key, Command command) {
        return add(id, icon, key, Rank.PLAIN, command);
    }

    private Button menu(String id, Icon icon, String key, Rank rank, Supplier<ContextMenu> menu) {
        Button button = add(id, icon, key, rank, null);
        button.setOnAction(_ -> {
            ContextMenu opened = menu.get();
            opened.setOnHidden(_ -> giveBack(button));
            opened.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    /// A click takes the keyboard to the button: it goes back to where it was, or else to the timeline.
    private void giveBack(Button button) {
        if (button.isFocused() && !button.isFocusVisible()) {
            Node before = keyboard != null && keyboard.getScene() != null ? keyboard : timeline;
            before.requestFocus();
        }
    }

    /// Remembers what had the keyboard before a click on a tool.
    private void pressed() {
        Node owner = getScene().getFocusOwner();
        if (owner != null && tools.getChildren().stream().noneMatch(group -> isWithin(owner, group))) {
            keyboard = owner;
        }
    }

    private static boolean isWithin(Node node, Node group) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(group)) {
                return true;
            }
        }
        return false;
    }

    /// Lets the picture of the view be dragged out by a button; it is drawn as soon as the pointer comes near, because
    /// a drag cannot wait for it. With the keyboard, the same button copies it.
    private Button dragged(Button button, ViewPicture picture) {
        button.setOnMouseEntered(_ -> picture.take());
        button.setOnMousePressed(_ -> picture.take());
        button.setOnDragDetected(event -> {
            picture.dragged()
                    .ifPresentOrElse(
                            content -> {
                                Dragboard board = button.startDragAndDrop(TransferMode.COPY);
                                board.setContent(content);
                                board.setDragView(button.snapshot(null, null));
                            },
                            () -> notices.show(Notice.of("app.drag.wait")));
            event.consume();
        });
        return button;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("main-action");
        return button;
    }

    private Button add(String id, Icon icon, String key, Rank rank, @Nullable Command command) {
        Button button = new Button("", icon.draw());
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (command != null) {
            button.setOnAction(_ -> commands.run(command));
        }
        all.add(new Tool(button, key, rank, command));
        return button;
    }
}
