package kwonik.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.layout.ChronicleIndex;
import kwonik.model.Chronicle;
import kwonik.view.Verb;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The title of the chronicle and the tools; where the width does not suffice, the tools keep their icons and drop
/// their words.
final class TopBar extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Session session;
    private final Commands commands;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final HBox tools = new HBox();
    private final List<Tool> all = new ArrayList<>();
    private boolean tips;
    private boolean worded = true;
    /// The width that title and tools take with their words, when last they had them.
    private double needed;

    /// A button, the key of its name, whether the name is shown where there is room, and what it runs.
    private record Tool(
            Button button,
            String key,
            boolean named,
            @Nullable Command command) {
        /// What it does, and by which keys.
        String tip(Words words) {
            String does = words.say(key + ".tip");
            String keys = command == null ? "" : command.keys(words);
            return keys.isEmpty() ? does : words.say("app.tool.tip", does, keys);
        }
    }

    TopBar(Session session, Commands commands) {
        this.session = session;
        this.commands = commands;
        TimelineCommands verbs = commands.timeline();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Menus menus = new Menus(session, commands);
        title.setId("chronicle-title");
        title.getStyleClass().add("chronicle-title");
        facts.setId("chronicle-facts");
        facts.getStyleClass().add("chronicle-facts");
        VBox heading = new VBox(title, facts);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        tools.getChildren()
                .addAll(
                        group(
                                tool("previous", Icon.PREVIOUS, "app.previous", verbs.of(Verb.PREVIOUS)),
                                tool("next", Icon.NEXT, "app.next", verbs.of(Verb.NEXT))),
                        group(
                                tool("zoom-out", Icon.ZOOM_OUT, "app.zoomOut", verbs.of(Verb.ZOOM_OUT)),
                                tool("zoom-in", Icon.ZOOM_IN, "app.zoomIn", verbs.of(Verb.ZOOM_IN)),
                                named("whole", Icon.WHOLE, "app.whole", verbs.of(Verb.WHOLE)),
                                named("gaps", Icon.GAPS, "app.gaps", verbs.of(Verb.TEAR))),
                        group(
                                tool("filter", Icon.SOURCES, "app.filter", commands.filter),
                                menu("theme", Icon.THEME, "app.theme", menus::theme),
                                menu("language", Icon.LANGUAGE, "app.language", menus::language)),
                        group(
                                accent(named("export", Icon.PICTURE, "app.export", commands.picture)),
                                dragged(
                                        tool("drag-picture", Icon.GRIP, "app.drag", commands.copyPicture),
                                        commands.viewPicture())),
                        menu("menu", Icon.MENU, "app.menu", menus::main));
        getChildren().addAll(heading, tools);
        session.wordsProperty().subscribe((_, _) -> say());
        session.indexProperty().subscribe((_, _) -> say());
        session.lookProperty().subscribe((_, _) -> word(true));
        session.filterProperty().subscribe((_, _) -> say());
        say();
    }

    /// Gives every tool its tooltip: not before the first frame, which should not wait for them.
    void giveTips() {
        tips = true;
        say();
    }

    private void say() {
        Words words = session.words();
        for (Tool tool : all) {
            String name = words.say(tool.key());
            tool.button().setText(tool.named() ? name : "");
            tool.button().setAccessibleText(name);
            if (tips) {
                tool.button().setTooltip(new Tooltip(tool.tip(words)));
            }
        }
        sayFilter(words);
        ChronicleIndex index = session.indexProperty().get();
        Chronicle chronicle = index == null ? null : index.chronicle();
        title.setText(
                chronicle == null
                        ? words.say("app.name")
                        : chronicle.about().title().in(words.tag()));
        facts.setText(index == null ? words.say("app.reading") : facts(index, words));
        word(true);
    }

    /// While sources are left out, the button that brings them back says so.
    private void sayFilter(Words words) {
        ChronicleIndex index = session.indexProperty().get();
        ChronicleIndex.Filtered filtered = index == null ? null : index.filtered();
        for (Tool tool : all) {
            if (tool.key().equals("app.filter") && filtered != null) {
                String text = words.say("app.filter.some", filtered.shown(), filtered.all());
                tool.button().setText(text);
                tool.button().setAccessibleText(text);
            }
        }
    }

    private static String facts(ChronicleIndex index, Words words) {
        int events = index.chronicle().events().size();
        int sources = index.chronicle().sources().size();
        if (index.dated() == 0) {
            return words.say("app.facts.undated", events, sources);
        }
        return words.say("app.facts", new WhereAmI(words).years(index.first(), index.last()), events, sources);
    }

    /// Whether the words fit is known only when everything has its style: at the latest possible time.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - getSpacing();
        if (worded) {
            needed = title.prefWidth(-1) + tools.prefWidth(-1);
        }
        if (worded != needed <= room) {
            word(needed <= room);
        }
        super.layoutChildren();
    }

    private void word(boolean fits) {
        worded = fits;
        pseudoClassStateChanged(NARROW, !fits);
        for (Tool tool : all) {
            tool.button()
                    .setContentDisplay(
                            fits && !tool.button().getText().isEmpty()
                                    ? ContentDisplay.LEFT
                                    : ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private static HBox group(Node... buttons) {
        HBox group = new HBox(buttons);
        group.getStyleClass().add("group");
        return group;
    }

    private Button tool(String id, Icon icon, String key, Command command) {
        return add(id, icon, key, false, command);
    }

    private Button named(String id, Icon icon, String key, Command command) {
        return add(id, icon, key, true, command);
    }

    private Button menu(String id, Icon icon, String key, Supplier<ContextMenu> menu) {
        Button button = add(id, icon, key, false, null);
        button.setOnAction(_ -> menu.get().show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    /// Lets the picture of the view be dragged out by a button; it is drawn as soon as the pointer comes near, because
    /// a
    /// drag cannot wait for it. With the keyboard, the same button copies it.
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
                            () -> session.noticeProperty().set(Notice.of("app.drag.wait")));
            event.consume();
        });
        return button;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("main-action");
        return button;
    }

    private Button add(String id, Icon icon, String key, boolean named, @Nullable Command command) {
        Button button = new Button("", icon.draw());
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (command != null) {
            button.setOnAction(_ -> commands.run(command));
        }
        all.add(new Tool(button, key, named, command));
        return button;
    }
}
