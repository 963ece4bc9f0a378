package kwonik.app.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.app.settings.Settings.Bounds;
import kwonik.app.settings.Settings.KeptExport;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.filter.SourceFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings ALL_CHANGED = new Settings(
            new Display(ThemeChoice.PROJECTOR, "ht", true, true, 150),
            new Settings.Place(new Bounds(10, 20, 1000, 700, true), 421.5, new TableChoice(true, "title.falling")),
            List.of(Path.of("/tmp/a.json"), Path.of("/tmp/é \"b\".json")),
            new Settings.Pictures(
                    ExportChoiceTest.EVERYTHING,
                    List.of(
                            new KeptExport("haiti", ExportChoiceTest.EVERYTHING),
                            new KeptExport("é \"b\"", ExportChoice.FIRST))),
            List.of(
                    new KnownArticle("ab".repeat(32), Path.of("/tmp/é.txt"), "haiti", "report"),
                    new KnownArticle("cd".repeat(32), Path.of("/tmp/b.txt"), "haiti", "opinion")),
            new SavedViews(
                    false,
                    List.of(
                            new SavedViews.LastView("/tmp/é.json", link("haiti", 100)),
                            new SavedViews.LastView("", link("é \"b\"", 0.1))),
                    List.of(
                            new SavedViews.Bookmark("Départ · 2025 {0}", link("haiti", 3)),
                            new SavedViews.Bookmark("", link("other", 4)))));

    private static ViewLink link(String chronicle, double start) {
        return new ViewLink(
                chronicle, new ViewState(start, start + 7, "an event", true), new SourceFilter(Set.of("a", "b")));
    }

    @TempDir
    private Path folder;

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("kwonik").resolve("settings.json"));
    }

    private Path written(String text) throws IOException {
        Files.createDirectories(file().path().getParent());
        return Files.writeString(file().path(), text);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        file().write(ALL_CHANGED);
        assertEquals(ALL_CHANGED, file().read().settings());
    }

    @Test
    void withoutAFileTheFirstSettingsHold() {
        SettingsFile.Found found = file().read();
        assertEquals(new SettingsFile.Found(Settings.FIRST, null, null), found);
    }

    @Test
    void textThatIsNotUtf8IsDamaged() throws IOException {
        byte[] latin = "{\"language\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(written(""), latin);
        assertArrayEquals(
                latin, Files.readAllBytes(Objects.requireNonNull(file().read().setAside())));
    }

    @Test
    void aDamagedFileIsSetAsideAndKept() throws IOException {
        written("{ \"theme\": \"DA");
        SettingsFile.Found found = file().read();
        assertEquals(Settings.FIRST, found.settings());
        assertEquals("{ \"theme\": \"DA", Files.readString(Objects.requireNonNull(found.setAside())));
        assertTrue(Files.notExists(file().path()));
    }

    @Test
    void everyDamagedFileIsKept() throws IOException {
        for (String text : List.of("[1", "{\"a\"", "3")) {
            written(text);
            Path aside = Objects.requireNonNull(file().read().setAside());
            assertEquals(text, Files.readString(aside));
        }
        try (Stream<Path> all = Files.list(file().path().getParent())) {
            assertEquals(
                    Set.of("settings.json.damaged", "settings.json.damaged-2", "settings.json.damaged-3"),
                    all.map(path -> String.valueOf(path.getFileName())).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"theme\": \"PINK\"",
                "\"theme\": [1]",
                "\"window\": \"large\"",
                "\"window\": [1, 2, 3]",
                "\"pageWidth\": \"wide\"",
                "\"reducedMotion\": 3",
                "\"recent\": {\"a\": 1}",
                "\"recent\": [3, \"\\u0000\"]",
                "\"articles\": [3, {}, {\"file\": 7}]"
            })
    void aValueThatNobodyUnderstandsCostsOnlyItself(String field) throws IOException {
        written("{" + field + ", \"language\": \"fr\"}");
        SettingsFile.Found found = file().read();
        assertNull(found.setAside());
        assertEquals(Settings.FIRST.withLanguage("fr"), found.settings());
    }

    @Test
    void whatALaterVersionAddedStaysInTheFile() throws IOException {
        written("{\"later\": {\"more\": [1, null]}, \"whereabouts\": {\"map\": 3}, \"export\": {\"ink\": 4}}");
        file().write(ALL_CHANGED);
        assertEquals(ALL_CHANGED, file().read().settings());
        JsonObject json =
                JsonParser.parseString(Files.readString(file().path())).getAsJsonObject();
        assertEquals("{\"more\":[1,null]}", json.get("later").toString());
        assertEquals(3, json.getAsJsonObject("whereabouts").get("map").getAsInt());
        assertEquals(4, json.getAsJsonObject("export").get("ink").getAsInt());
    }

    @Test
    void twoWindowsKeepEachOthersBookmarks() throws IOException {
        file().write(ALL_CHANGED);
        SavedViews both = ALL_CHANGED.whereabouts();
        SavedViews.Bookmark deleted = both.bookmarks().getFirst();
        SavedViews.Bookmark mine = new SavedViews.Bookmark("mine", link("haiti", 8));
        SavedViews.Bookmark theirs = new SavedViews.Bookmark("theirs", link("haiti", 9));
        Settings one = ALL_CHANGED.with(both.with(mine));
        file().write(ALL_CHANGED, one);
        file().write(ALL_CHANGED, ALL_CHANGED.with(both.with(theirs).without(deleted)));
        file().write(one, one.withLanguage("fr"));
        Settings kept = file().read().settings();
        assertEquals("fr", kept.language());
        assertEquals(
                List.of(both.bookmarks().getLast(), mine, theirs),
                kept.whereabouts().bookmarks());
    }

    @Test
    void aFileThatIsDamagedMeanwhileIsSetAsideToo() throws IOException {
        written("{");
        file().write(ALL_CHANGED);
        assertEquals(ALL_CHANGED, file().read().settings());
        assertEquals("{", Files.readString(file().path().resolveSibling("settings.json.damaged")));
    }

    /// The memory of a process is a file that is there and whose beginning cannot be read.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsNotTakenForDamaged() throws IOException {
        Files.createDirectories(file().path().getParent());
        Path unreadable = Files.createSymbolicLink(file().path(), Path.of("/proc/self/mem"));
        assertThrows(IOException.class, () -> file().write(ALL_CHANGED));
        assertTrue(Files.isSymbolicLink(unreadable));
        SettingsFile.Found found = file().read();
        assertEquals(Settings.FIRST, found.settings());
        assertNull(found.setAside());
        assertNotNull(found.unread());
        assertTrue(Files.isSymbolicLink(unreadable));
    }

    @Test
    void whatALaterVersionAddedIsPassedOver() throws IOException {
        written("{\"language\": \"fr\", \"later\": {\"more\": [1, 2]}, \"export\": {\"ink\": 3, \"width\": 800}}");
        Settings settings = file().read().settings();
        assertEquals("fr", settings.language());
        assertEquals(800, settings.export().pixels().width());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"exports\": [1, 2], \"language\": \"fr\"}",
                "{\"exports\": {\"a\": 3, \"b\": {\"width\": {}}}, \"language\": \"fr\"}",
                "{\"export\": \"none\", \"language\": \"fr\"}"
            })
    void damagedExportsCostOnlyThemselves(String text) throws IOException {
        written(text);
        SettingsFile.Found found = file().read();
        assertNull(found.setAside());
        assertEquals("fr", found.settings().language());
        assertEquals(ExportChoice.FIRST, found.settings().export("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"language\": \"fr\"}",
                "{\"whereabouts\": 3, \"language\": \"fr\"}",
                "{\"whereabouts\": {\"views\": {}, \"bookmarks\": [1, {}, {\"name\": []}]}, \"language\": \"fr\"}",
                "{\"whereabouts\": {\"views\": [{\"file\": 7, \"link\": \"http:x\"}]}, \"language\": \"fr\"}"
            })
    void olderFilesAndDamagedWhereaboutsCostOnlyThemselves(String text) throws IOException {
        written(text);
        SettingsFile.Found found = file().read();
        assertNull(found.setAside());
        assertEquals("fr", found.settings().language());
        assertEquals(SavedViews.FIRST, found.settings().whereabouts());
    }

    @Test
    void eachChronicleKeepsItsExportAndOthersTakeTheLast() {
        ExportChoice other = ExportChoice.FIRST.into(new ExportChoice.Place("/b", "b.png"));
        Settings settings =
                Settings.FIRST.withExport("a", ExportChoiceTest.EVERYTHING).withExport("b", other);
        assertEquals(ExportChoiceTest.EVERYTHING, settings.export("a"));
        assertEquals(other, settings.export("b"));
        assertEquals(other.elsewhere(), settings.export("c"));
    }

    @Test
    void thirtyChroniclesAreRemembered() {
        Settings settings = Settings.FIRST;
        for (int i = 0; i < 40; i++) {
            settings = settings.withExport("c" + i, ExportChoiceTest.EVERYTHING);
        }
        assertEquals(Settings.MOST_EXPORTS, settings.exports().size());
        assertEquals("c39", settings.exports().getFirst().chronicle());
    }

    @Test
    void theLastExportedStaysFirstInTheFile() throws IOException {
        Settings one = Settings.FIRST.withExport("a", ExportChoiceTest.EVERYTHING);
        Settings two = one.withExport("b", ExportChoice.FIRST);
        for (Settings settings : List.of(one, two, two.withExport("a", ExportChoice.FIRST))) {
            file().write(settings);
            assertEquals(settings.exports(), file().read().settings().exports());
        }
    }

    @Test
    void anExportThatIsChosenAnewKeepsWhatALaterVersionAdded() throws IOException {
        written("{\"exports\": {\"b\": {\"ink\": 4}, \"a\": {\"ink\": 5}, \"gone\": {\"ink\": 6}}}");
        file().write(Settings.FIRST.withExport("b", ExportChoice.FIRST).withExport("a", ExportChoice.FIRST));
        JsonObject exports = JsonParser.parseString(Files.readString(file().path()))
                .getAsJsonObject()
                .getAsJsonObject("exports");
        assertEquals(List.of("a", "b"), List.copyOf(exports.keySet()));
        assertEquals(5, exports.getAsJsonObject("a").get("ink").getAsInt());
        assertEquals(4, exports.getAsJsonObject("b").get("ink").getAsInt());
    }

    @Test
    void theHomeOfThisRunGoesBeforeThatOfTheAccount() {
        assertEquals(Path.of("/tmp/h"), SettingsFile.home("Linux", Map.of("HOME", "/tmp/h"), "/root"));
        assertEquals(Path.of("/tmp/h"), SettingsFile.home("Mac OS X", Map.of("HOME", "/tmp/h"), "/Users/a"));
        for (Map<String, String> none : List.of(Map.of("HOME", ""), Map.of("HOME", "h"), Map.<String, String>of())) {
            assertEquals(Path.of("/root"), SettingsFile.home("Linux", none, "/root"));
        }
        assertEquals(Path.of("C:/a"), SettingsFile.home("Windows 11", Map.of("HOME", "/c/a"), "C:/a"));
    }

    @Test
    void aPlaceForSettingsThatIsNotAbsoluteIsIgnored() {
        assertEquals(
                Path.of("/root/.config/kwonik"),
                SettingsFile.folder("Linux", Map.of("XDG_CONFIG_HOME", "cfg"), Path.of("/root")));
    }

    @Test
    void eachPlatformHasItsPlace() {
        Path home = Path.of("/home/me");
        assertEquals(
                home.resolve("Library/Application Support/Kwonik"), SettingsFile.folder("Mac OS X", Map.of(), home));
        assertEquals(home.resolve(".config/kwonik"), SettingsFile.folder("Linux", Map.of(), home));
        assertEquals(Path.of("/cfg/kwonik"), SettingsFile.folder("Linux", Map.of("XDG_CONFIG_HOME", "/cfg"), home));
        assertEquals(
                Path.of("/roaming/Kwonik"), SettingsFile.folder("Windows 11", Map.of("APPDATA", "/roaming"), home));
        assertEquals(home.resolve("AppData/Roaming/Kwonik"), SettingsFile.folder("Windows 11", Map.of(), home));
    }

    @Test
    void theLastFileOpenedStandsFirstAndOnce() {
        Path a = Path.of("a.json");
        Path b = Path.of("b.json");
        assertEquals(List.of(a, b), Settings.FIRST.opened(a).opened(b).opened(a).recent());
    }

    @Test
    void tenFilesAreRemembered() {
        Settings settings = IntStream.range(0, 14)
                .mapToObj(i -> Path.of(i + ".json"))
                .reduce(Settings.FIRST, Settings::opened, (one, other) -> other);
        assertEquals(Settings.MOST_RECENT, settings.recent().size());
        assertEquals(Path.of("13.json"), settings.recent().getFirst());
    }
}
