package kwonik.app.recovery;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Notice;
import kwonik.app.shell.WindowExtension;
import kwonik.document.Blank;
import kwonik.document.Document;
import kwonik.document.EventEdits;
import kwonik.document.PartEdits;
import kwonik.document.recovery.Recoveries;
import kwonik.document.recovery.Recovery;
import kwonik.model.Chronicle.About;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Changes of several chronicles, of one that is not open, damaged ones, and a disk that takes none.
class OtherRecoveriesTest {
    private static String said(WindowExtension app) {
        StringBuilder said = new StringBuilder();
        collect(app.find("#recovery", VBox.class), said);
        return said.toString();
    }

    private static void collect(Node node, StringBuilder said) {
        if (node instanceof WrappedText text) {
            said.append(text.getAccessibleText()).append('\n');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }

    private static Notice notice(WindowExtension app) {
        return Objects.requireNonNull(app.state().notices().shownProperty().get());
    }

    private static String title(WindowExtension app) {
        return Objects.requireNonNull(app.state().document().chronicle())
                .event(LeftChanges.EVENT)
                .orElseThrow()
                .title()
                .in("en");
    }

    @Nested
    class OfTwoFilesThatAreNotOpen {
        @RegisterExtension
        final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
            Path settings = folder.resolve("settings");
            LeftChanges.leaveIn(settings, LeftChanges.file(folder.resolve("first.json")));
            LeftChanges.leaveIn(settings, LeftChanges.file(folder.resolve("second.json")));
            LeftChanges.file(folder.resolve("own.json"));
            return folder.resolve("own.json");
        });

        @Test
        void theyAreOfferedOneAfterAnotherAndEachIsOpened() {
            until(() -> app.has("#recovery") && said(app).contains("second.json"));
            app.press("#recovery-restore");
            until(() -> app.has("#recovery") && said(app).contains("first.json"));
            assertEquals("The lamp fails", title(app));
            assertTrue(Objects.requireNonNull(app.state().document().file()).endsWith("second.json"));
            app.press("#recovery-later");
            until(() -> !app.has("#recovery"));
            assertTrue(Objects.requireNonNull(app.state().document().file()).endsWith("second.json"));
        }

        @Test
        void oneThatCannotBeReadIsLeftForLaterAndTheNextIsOffered() throws IOException {
            until(() -> app.has("#recovery") && said(app).contains("second.json"));
            Path second = Objects.requireNonNull(app.state().document().file()).resolveSibling("second.json");
            Files.delete(second);
            Files.createDirectory(second);
            app.press("#recovery-restore");
            until(() -> app.has("#recovery") && said(app).contains("first.json"));
            assertEquals("app.open.folder", notice(app).key());
            isLeft(second);
        }

        @Test
        void whoCancelsTheQuestionOfUnsavedChangesLeavesItForLater() {
            until(() -> app.has("#recovery") && said(app).contains("second.json"));
            app.run(() -> app.state().document().edit(EventEdits.importance(LeftChanges.EVENT, 5)));
            app.press("#recovery-restore");
            until(() -> app.has("#document-ask-leave"));
            assertFalse(app.has("#recovery"));
            app.robot().type(KeyCode.ESCAPE);
            until(() -> app.has("#recovery") && said(app).contains("first.json"));
            Path own = Objects.requireNonNull(app.state().document().file());
            assertTrue(own.endsWith("own.json"));
            isLeft(own.resolveSibling("second.json"));
        }

        @Test
        void whoAnswersTheQuestionOfUnsavedChangesHasItBroughtBack() {
            until(() -> app.has("#recovery") && said(app).contains("second.json"));
            app.run(() -> app.state().document().edit(EventEdits.importance(LeftChanges.EVENT, 5)));
            app.press("#recovery-restore");
            until(() -> app.has("#document-ask-leave"));
            app.press("#document-ask-leave");
            until(() -> title(app).equals("The lamp fails"));
            assertTrue(Objects.requireNonNull(app.state().document().file()).endsWith("second.json"));
            until(() -> app.has("#recovery") && said(app).contains("first.json"));
        }

        /// Only these changes are held by nobody.
        private void isLeft(Path file) {
            List<Recovery> free = Recoveries.in(
                            LeftChanges.folder(app.settingsFile().folder()))
                    .all();
            List<Path> files = free.stream().map(each -> each.from().file()).toList();
            assertEquals(List.of(file), files);
        }

        @Test
        void oneThatIsGoneIsToldAndItsChangesAreKept() throws IOException {
            until(() -> app.has("#recovery") && said(app).contains("second.json"));
            Path own = Objects.requireNonNull(app.state().document().file());
            Files.delete(own.resolveSibling("second.json"));
            app.press("#recovery-restore");
            until(() -> app.has("#recovery") && said(app).contains("first.json"));
            assertEquals("app.recovery.missing", notice(app).key());
            assertEquals(2, LeftChanges.journals(app.settingsFile().folder()).size());
        }
    }

    @Nested
    class OfAChronicleInNoFile {
        @RegisterExtension
        final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

        @Test
        void whatWasBegunIsBegunAgain() {
            app.untilComplete();
            Document begun = Blank.document("Lamps", "Lamps", "en");
            Document named = begun.with(PartEdits.about(about -> new About(
                    about.id(),
                    about.title().with("en", "More lamps"),
                    about.summary(),
                    about.curator(),
                    about.license())));
            LeftChanges.leaveIn(app.settingsFile().folder(), begun, named);
            app.run(() -> Objects.requireNonNull(app.window().recovering()).look());
            until(() -> app.has("#recovery"));
            assertTrue(said(app).contains("A chronicle that is in no file yet"));
            app.press("#recovery-restore");
            until(() ->
                    app.state().document().isBegun() && app.state().document().isChanged());
            assertEquals(
                    "More lamps",
                    Objects.requireNonNull(app.state().document().chronicle())
                            .about()
                            .title()
                            .in("en"));
        }
    }

    @Nested
    class Damaged {
        @RegisterExtension
        final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
            Path settings = folder.resolve("settings");
            LeftChanges.leaveIn(settings, LeftChanges.file(folder.resolve("own.json")));
            Path journal = LeftChanges.journals(settings).getFirst();
            byte[] bytes = Files.readAllBytes(journal);
            Files.write(journal, Arrays.copyOf(bytes, bytes.length - 3));
            return folder.resolve("own.json");
        });

        @Test
        void whatCouldBeReadIsOfferedAndTheDamagedFileStays() throws IOException {
            until(() -> app.has("#recovery"));
            assertTrue(said(app).contains("What was kept is damaged."), said(app));
            byte[] found = Files.readAllBytes(
                    LeftChanges.journals(app.settingsFile().folder()).getFirst());
            app.press("#recovery-restore");
            until(() -> title(app).equals("The lamp fails"));
            app.run(app.window().commands().document().save.run());
            until(() -> LeftChanges.journals(app.settingsFile().folder()).isEmpty());
            assertEquals(1, damaged().size());
            assertArrayEquals(found, Files.readAllBytes(damaged().getFirst()));
        }

        @Test
        void whoDeletesTheChangesDeletesTheDamagedFileToo() throws IOException {
            until(() -> app.has("#recovery"));
            assertEquals(1, damaged().size());
            app.press("#recovery-discard");
            app.press("#recovery-discardNow");
            until(() -> !app.has("#recovery"));
            assertEquals(List.of(), damaged());
        }

        private List<Path> damaged() throws IOException {
            try (Stream<Path> all =
                    Files.list(LeftChanges.folder(app.settingsFile().folder()))) {
                return all.filter(Files::isRegularFile).toList();
            }
        }
    }

    @Nested
    class CutShort {
        @RegisterExtension
        final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
            Path settings = folder.resolve("settings");
            LeftChanges.leaveIn(settings, LeftChanges.file(folder.resolve("own.json")));
            Path journal = LeftChanges.journals(settings).getFirst();
            List<String> lines = Files.readAllLines(journal);
            Files.write(journal, lines.subList(0, 2));
            return folder.resolve("own.json");
        });

        @Test
        void itIsToldHowMuchCouldNotBeRead() {
            until(() -> app.has("#recovery"));
            assertTrue(said(app).contains("1 changed part could not be read."), said(app));
            assertFalse(said(app).contains("Deleted:"), said(app));
        }
    }

    @Nested
    class WhatIsTyped {
        @RegisterExtension
        final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
            LeftChanges.file(folder.resolve("own.json"));
            return folder.resolve("own.json");
        });

        @Test
        void anErrorOfOneFieldDoesNotEndTheWatching() throws InterruptedException {
            app.untilComplete();
            AtomicInteger asked = new AtomicInteger();
            app.run(() -> app.state().document().withTyped(() -> {
                if (asked.getAndIncrement() == 0) {
                    throw new IllegalStateException("on purpose");
                }
                return List.of(EventEdits.importance(LeftChanges.EVENT, 1));
            }));
            for (int i = 0; i < 200 && asked.get() < 2; i++) {
                Thread.sleep(50);
            }
            // that one was on purpose
            WaitForAsyncUtils.clearExceptions();
            until(() -> LeftChanges.journals(app.settingsFile().folder()).size() == 1);
        }
    }

    @Nested
    class Unreadable {
        @RegisterExtension
        final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
            Path settings = folder.resolve("settings");
            LeftChanges.leaveIn(settings, LeftChanges.file(folder.resolve("own.json")));
            Files.writeString(LeftChanges.journals(settings).getFirst(), "?");
            return folder.resolve("own.json");
        });

        @Test
        void itIsToldWhereItStays() {
            until(() -> app.state().notices().shownProperty().get() != null);
            assertEquals("app.recovery.unreadable", notice(app).key());
            assertFalse(app.has("#recovery"));
            Path place = Path.of(String.valueOf(notice(app).args().getFirst()));
            assertTrue(Files.exists(place));
        }
    }

    @Nested
    class OnADiskThatTakesNone {
        @RegisterExtension
        final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
            LeftChanges.file(folder.resolve("own.json"));
            Files.writeString(LeftChanges.folder(folder.resolve("settings")), "in the way");
            return folder.resolve("own.json");
        });

        @Test
        void thatIsToldOnceUntilItCanBeWrittenAgain() throws IOException {
            app.untilComplete();
            edit(1);
            until(() -> app.state().notices().shownProperty().get() != null);
            assertEquals("app.recovery.failing", notice(app).key());
            app.run(() -> app.state().notices().show(null));
            Path folder = LeftChanges.folder(app.settingsFile().folder());
            // it can be written for a while, and then cannot again
            Files.delete(folder);
            edit(2);
            until(() -> LeftChanges.journals(app.settingsFile().folder()).size() == 1);
            app.run(app.window().commands().document().save.run());
            until(() -> LeftChanges.journals(app.settingsFile().folder()).isEmpty());
            Files.delete(folder);
            Files.writeString(folder, "in the way");
            app.run(() -> app.state().notices().show(null));
            edit(1);
            until(() -> app.state().notices().shownProperty().get() != null);
            assertEquals("app.recovery.failing", notice(app).key());
            app.run(() -> app.state().notices().show(null));
            edit(3);
            app.run(() -> app.window().close());
            assertNull(app.state().notices().shownProperty().get());
        }

        private void edit(int importance) {
            app.run(() -> app.state().document().edit(EventEdits.importance(LeftChanges.EVENT, importance)));
        }
    }
}
