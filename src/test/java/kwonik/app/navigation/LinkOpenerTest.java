package kwonik.app.navigation;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.Frozen;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.settings.SavedViews;
import kwonik.app.settings.SavedViews.Bookmark;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.filter.EventFilter;
import kwonik.paint.FxToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Links, bookmarks and the commands that open something lead to a view, or say why not.
class LinkOpenerTest {
    @BeforeAll
    static void toolkit() {
        FxToolkit.start();
    }

    @TempDir
    private Path folder;

    private final WindowState state =
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
    private final ChronicleOpener chronicles = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Rooms.opener(state));
    private final LinkOpener opener = new LinkOpener(
            state.preferences(), state.document(), state.looking(), state.notices(), state.tasks(), chronicles);
    private final Links links =
            new Links(state.preferences(), state.document(), state.looking(), state.notices(), opener);
    private final List<ViewState> went = new ArrayList<>();
    private final List<Path> articles = new ArrayList<>();

    @AfterEach
    void close() {
        onFx(chronicles::close);
        state.tasks().close();
    }

    private static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }

    private void openSample() {
        onFx(() -> Sample.open(state, Sample.index()));
    }

    private ViewState near() {
        ViewState whole = Objects.requireNonNull(state.looking().whole()).whole();
        return whole.at(whole.start(), whole.start() + whole.span() / 2);
    }

    private Path frozen() throws IOException {
        Path file = folder.resolve("frozen.json");
        try (InputStream in = Frozen.stream()) {
            Files.copy(in, file);
        }
        return file;
    }

    private Notice said() {
        return Objects.requireNonNull(state.notices().shownProperty().get());
    }

    @Test
    void aLinkToTheOpenChronicleIsFollowedAtOnce() {
        openSample();
        ViewState near = near();
        onFx(() -> opener.follow(new ViewLink("sample", near, EventFilter.NONE), went::add));
        assertEquals(List.of(near), went);
    }

    @Test
    void aLinkFindsItsChronicleAmongTheRecentFiles() throws IOException {
        openSample();
        Path file = frozen();
        ViewState there = Frozen.read().index().whole().selecting("keepers-sail-2025");
        onFx(() -> {
            state.preferences().update(settings -> settings.opened(file));
            opener.follow(new ViewLink(Frozen.ID, there, EventFilter.NONE), went::add);
        });
        until(() -> !went.isEmpty());
        assertEquals(file, state.document().file());
        assertEquals(List.of(there), went);
    }

    @Test
    void aLinkToAnUnknownChronicleIsNotFollowed() {
        openSample();
        onFx(() -> opener.follow(new ViewLink("atlantis", near(), EventFilter.NONE), went::add));
        until(() -> state.notices().shownProperty().get() != null);
        assertEquals(Notice.of("app.link.other", "atlantis"), said());
        assertEquals(List.of(), went);
    }

    @Test
    void theLinkToThePresentViewHasItsFilter() {
        assertEquals(Optional.empty(), links.here());
        openSample();
        EventFilter filter = EventFilter.NONE.withImportance(2);
        onFx(() -> {
            state.looking().filter(filter);
            state.looking().jump(near());
        });
        assertEquals(Optional.of(new ViewLink("sample", near(), filter)), links.here());
    }

    @Test
    void aTextThatIsNoLinkIsSaidToBeNone() {
        openSample();
        onFx(() -> links.go("https://example.org"));
        assertEquals(Notice.of("app.link.none", ViewLink.SCHEME), said());
    }

    private Bookmarks bookmarks() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> new Bookmarks(
                        new Stage(), state.preferences(), state.document(), state.looking(), state.notices(), links));
    }

    private void keep(String chronicle, String name) {
        Bookmark kept = new Bookmark(name, new ViewLink(chronicle, near(), EventFilter.NONE));
        onFx(() -> state.preferences()
                .update(settings -> settings.with(settings.whereabouts().with(kept))));
    }

    @Test
    void onlyTheBookmarksOfTheOpenChronicleAreHere() {
        Bookmarks bookmarks = bookmarks();
        assertEquals(List.of(), bookmarks.here());
        openSample();
        keep("sample", "mine");
        keep("other", "theirs");
        assertEquals(
                List.of("mine"), bookmarks.here().stream().map(Bookmark::name).toList());
    }

    @Test
    void aChronicleThatIsFullOfBookmarksTakesNoMore() {
        openSample();
        for (int i = 0; i < SavedViews.MOST_BOOKMARKS; i++) {
            keep("sample", "bookmark " + i);
        }
        Bookmarks bookmarks = bookmarks();
        onFx(bookmarks::add);
        assertEquals(Notice.of("app.bookmark.full", SavedViews.MOST_BOOKMARKS), said());
        assertEquals(SavedViews.MOST_BOOKMARKS, bookmarks.here().size());
    }

    private OpenCommands commands() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> new OpenCommands(new Stage(), state.preferences(), chronicles, opener, articles::addAll));
    }

    @Test
    void aChronicleIsOpenedAndAPictureIsAskedForItsView() throws IOException {
        OpenCommands commands = commands();
        Path file = frozen();
        onFx(() -> commands.open(file));
        until(() -> file.equals(state.document().file()));
        onFx(() -> commands.open(folder.resolve("gone.png")));
        until(() -> state.notices().shownProperty().get() != null);
        assertEquals(Notice.of("app.open.missing", "gone.png"), said());
        assertEquals(file, state.document().file());
    }

    @Test
    void documentThatShowsNoViewIsTakenForAnArticle() throws IOException {
        openSample();
        OpenCommands commands = commands();
        Path article = Files.writeString(folder.resolve("article.pdf"), "%PDF-1.4 nothing of ours");
        onFx(() -> commands.open(article));
        until(() -> !articles.isEmpty());
        assertEquals(List.of(article), articles);
        assertTrue(state.notices().shownProperty().get() == null, "nothing is wrong");
    }

    @Test
    void nothingIsReadAgainBeforeAChronicleIsThere() {
        OpenCommands commands = commands();
        assertFalse(commands.reload.when().getAsBoolean());
        openSample();
        assertTrue(commands.reload.when().getAsBoolean());
        assertEquals(
                List.of("app.open", "app.openShipped", "app.reload"),
                commands.all().stream().map(Command::key).toList());
    }
}
