package kwonik.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import kwonik.app.command.ChoiceCommands;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.command.NamedKey;
import kwonik.app.navigation.Bookmarks;
import kwonik.app.session.Preferences;
import kwonik.app.settings.SavedViews.Bookmark;
import kwonik.words.Words;

/// The menus, made anew whenever one is opened: then they are in the right language and hold the right files.
public record Menus(Preferences preferences, CommandTable commands) {
    /// The commands, and the choices, before which a menu has a line: what follows is about something else.
    public static final Set<String> BEGINNERS = Set.of(
            "app.source.newSource",
            "copy.save",
            "app.quit",
            "view.verb.previous",
            "view.verb.open",
            "view.verb.pan-left",
            "app.back",
            "app.link.copy",
            "app.find",
            "app.compare",
            "app.edit.event",
            "app.copyPicture",
            "app.stories",
            "app.document.save",
            "app.textSize",
            "app.reducedMotion",
            "app.about.title");

    public ContextMenu main() {
        Words words = preferences.words();
        ContextMenu menu = new ContextMenu();
        for (Group group : Group.values()) {
            List<MenuItem> items = items(group);
            if (group == Group.FILE) {
                // behind the commands that begin a chronicle and open one
                items.add(2, recent(words));
            }
            if (group == Group.VIEW) {
                items.add(new SeparatorMenuItem());
                items.add(bookmarks(words));
            }
            if (!items.isEmpty()) {
                menu.getItems().add(new Menu(words.say(group.key()), null, items.toArray(MenuItem[]::new)));
            }
        }
        return menu;
    }

    /// The commands of a group; choices of one thing stand together in a menu of their own.
    private List<MenuItem> items(Group group) {
        List<MenuItem> items = new ArrayList<>();
        Map<String, Menu> choices = new HashMap<>();
        for (Command command : commands.all()) {
            String among = command.among();
            if (command.group() != group || commands.way().isAboutBookmarks(command)) {
                continue;
            }
            boolean begun = among != null && choices.containsKey(among);
            if (!begun && !items.isEmpty() && BEGINNERS.contains(among == null ? command.key() : among)) {
                items.add(new SeparatorMenuItem());
            }
            if (among == null) {
                items.add(item(command));
            } else if (!begun) {
                Menu menu = new Menu(
                        preferences.words().say(among), null, choices(among).toArray(MenuItem[]::new));
                choices.put(among, menu);
                items.add(menu);
            }
        }
        return items;
    }

    ContextMenu theme() {
        return new ContextMenu(choices(ChoiceCommands.THEME).toArray(MenuItem[]::new));
    }

    ContextMenu language() {
        return new ContextMenu(choices(ChoiceCommands.LANGUAGE).toArray(MenuItem[]::new));
    }

    private MenuItem item(Command command) {
        BooleanSupplier on = command.on();
        MenuItem item;
        if (on == null) {
            item = new MenuItem();
        } else {
            CheckMenuItem check = new CheckMenuItem();
            check.setSelected(on.getAsBoolean());
            item = check;
        }
        item.setText(command.name(preferences.words()));
        item.setMnemonicParsing(false);
        if (!command.keys().isEmpty()) {
            item.setAccelerator(new NamedKey(command.keys().getFirst(), preferences.words()));
        }
        item.setDisable(!command.when().getAsBoolean());
        item.setOnAction(_ -> commands.run(command));
        return item;
    }

    /// The bookmarks of the open chronicle; their commands stand before them.
    private Menu bookmarks(Words words) {
        Bookmarks kept = commands.way().bookmarks();
        Menu menu = new Menu(words.say("app.bookmarks.menu"));
        menu.getItems().addAll(item(commands.way().bookmark), item(commands.way().editBookmarks));
        if (!kept.here().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (Bookmark bookmark : kept.here()) {
            MenuItem item = new MenuItem(bookmark.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> kept.go(bookmark));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu recent(Words words) {
        Menu menu = new Menu(words.say("app.openRecent"));
        for (Path file : preferences.settings().recent()) {
            MenuItem item = new MenuItem(file.toString());
            // A file name is no place for mnemonics: its underscores are to be seen.
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> commands.open(file));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    /// The commands that choose among the same, of which one is chosen.
    private List<MenuItem> choices(String among) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (Command command : commands.all()) {
            BooleanSupplier on = command.on();
            if (among.equals(command.among()) && on != null) {
                RadioMenuItem item = new RadioMenuItem(preferences.words().say(command.key()));
                item.setToggleGroup(group);
                item.setSelected(on.getAsBoolean());
                item.setOnAction(_ -> commands.run(command));
                items.add(item);
            }
        }
        return items;
    }
}
