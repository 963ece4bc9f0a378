package kwonik.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import kwonik.layout.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.model.SourceFilter;
import kwonik.model.SourceKind;
import kwonik.words.Words;

/// The menus, made anew whenever one is opened: then they are in the right language and hold the right files.
record Menus(Session session, Commands commands) {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");

    ContextMenu main() {
        Words words = session.words();
        MenuItem shipped = new MenuItem(words.say("app.openShipped"));
        shipped.setOnAction(_ -> commands.openShipped());
        CheckMenuItem calm = new CheckMenuItem(words.say("app.reducedMotion"));
        calm.setSelected(session.settingsProperty().get().reducedMotion());
        calm.setOnAction(_ -> session.set(settings -> settings.withReducedMotion(calm.isSelected())));
        return new ContextMenu(
                item(commands.open),
                recent(words),
                shipped,
                item(commands.reload),
                item(commands.articles),
                new SeparatorMenuItem(),
                item(commands.picture),
                item(commands.again),
                item(commands.copyPicture),
                item(commands.compare),
                item(commands.cite),
                new SeparatorMenuItem(),
                new Menu(words.say("app.theme"), null, themes(words).toArray(MenuItem[]::new)),
                new Menu(words.say("app.language"), null, languages(words).toArray(MenuItem[]::new)),
                calm,
                new SeparatorMenuItem(),
                item(commands.keys),
                item(commands.about),
                new SeparatorMenuItem(),
                item(commands.quit));
    }

    /// Every source and every kind of source, each to be shown or left out.
    ContextMenu sources() {
        ContextMenu menu = new ContextMenu();
        Chronicle whole = session.wholeChronicle();
        if (whole == null || whole.sources().isEmpty()) {
            MenuItem none = new MenuItem(session.words().say("app.sources.none"));
            none.setDisable(true);
            menu.getItems().add(none);
            return menu;
        }
        Words words = session.words();
        SourceFilter filter = session.filterProperty().get();
        SourceWords naming = new SourceWords(words);
        for (Source source : whole.sources()) {
            String name = words.say("app.sources.source", naming.kind(source), naming.byline(source));
            boolean shown = !filter.hidden().contains(source.id());
            menu.getItems().add(check(name, shown, on -> session.filter(filter.with(source.id(), on))));
        }
        menu.getItems().add(new SeparatorMenuItem());
        Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
        whole.sources().forEach(source -> kinds.add(source.kind()));
        for (SourceKind kind : kinds) {
            MenuItem only = new MenuItem(words.say("app.sources.only", words.say("app.kind." + kind.code())));
            only.setOnAction(_ -> session.filter(SourceFilter.only(whole, kind)));
            menu.getItems().add(only);
        }
        if (kinds.contains(SourceKind.OPINION) && kinds.size() > 1) {
            MenuItem facts = new MenuItem(words.say("app.sources.noOpinion"));
            facts.setOnAction(_ -> session.filter(SourceFilter.NONE.with(whole, SourceKind.OPINION, false)));
            menu.getItems().add(facts);
        }
        MenuItem all = new MenuItem(words.say("app.sources.all"));
        all.setDisable(filter.hidden().isEmpty());
        all.setOnAction(_ -> session.filter(SourceFilter.NONE));
        menu.getItems().add(all);
        return menu;
    }

    private static CheckMenuItem check(String name, boolean selected, Consumer<Boolean> then) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(_ -> then.accept(item.isSelected()));
        return item;
    }

    ContextMenu theme() {
        return new ContextMenu(themes(session.words()).toArray(MenuItem[]::new));
    }

    ContextMenu language() {
        return new ContextMenu(languages(session.words()).toArray(MenuItem[]::new));
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.name(session.words()));
        item.setAccelerator(command.keys());
        item.setOnAction(_ -> command.run().run());
        return item;
    }

    private Menu recent(Words words) {
        Menu menu = new Menu(words.say("app.openRecent"));
        for (Path file : session.settingsProperty().get().recent()) {
            MenuItem item = new MenuItem(file.toString());
            // A file name is no place for mnemonics: its underscores are to be seen.
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> commands.open(file));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private List<MenuItem> themes(Words words) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(words.say(choice.key()));
            item.setToggleGroup(group);
            item.setSelected(choice == session.settingsProperty().get().theme());
            item.setOnAction(_ -> session.set(settings -> settings.withTheme(choice)));
            items.add(item);
        }
        return items;
    }

    private List<MenuItem> languages(Words words) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (String tag : LANGUAGES) {
            // Each language by its own name, so that it is found by those who read only that one.
            RadioMenuItem item = new RadioMenuItem(words.say("app.language." + tag));
            item.setToggleGroup(group);
            item.setSelected(tag.equals(words.tag()));
            item.setOnAction(_ -> session.set(settings -> settings.withLanguage(tag)));
            items.add(item);
        }
        return items;
    }
}
