package kwonik.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import kwonik.app.open.ChronicleOpener;
import kwonik.archive.FileKind;
import kwonik.exchange.ForeignFile;
import kwonik.notes.handin.HandIns;

/// Takes the files that are dropped on the window: chronicles and timelines of other programs, hand-ins of a class,
/// pictures of views, texts of articles.
public record DropTarget(CommandTable commands, ChronicleOpener opening) {
    void listen(Node root) {
        root.setOnDragOver(DropTarget::dragged);
        root.setOnDragDropped(this::dropped);
    }

    private static void dragged(DragEvent event) {
        // what is dragged out of this window is for others
        if (event.getDragboard().hasFiles() && event.getGestureSource() == null) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        event.setDropCompleted(drop(board.hasFiles() ? board.getFiles() : List.of()));
        event.consume();
    }

    /// Opens a chronicle, or a timeline of another program, that was dropped on the window, lays hand-ins side by
    /// side, or goes back to the view of a picture; other files are taken for texts of articles.
    ///
    /// @return whether there was any file
    public boolean drop(List<File> files) {
        Map<Path, FileKind> kinds = new LinkedHashMap<>();
        files.forEach(file -> kinds.put(file.toPath(), FileKind.meant(file.toPath())));
        List<Path> handIns = kinds.keySet().stream().filter(HandIns::isMeant).toList();
        List<Path> others = new ArrayList<>(kinds.keySet());
        others.removeAll(handIns);
        Optional<Path> own = others.stream()
                .filter(file -> kinds.get(file) == FileKind.CHRONICLE || kinds.get(file) == FileKind.LESSON)
                .findFirst();
        if (!handIns.isEmpty()) {
            together(own, List.copyOf(kinds.keySet()));
            return true;
        }
        Optional<Path> chronicle =
                own.or(() -> others.stream().filter(ForeignFile::isMeant).findFirst());
        Optional<Path> picture = first(kinds, FileKind::mayHoldView);
        if (chronicle.isPresent()) {
            opening.open(chronicle.get());
        } else if (picture.isPresent()) {
            commands.open(picture.get());
        } else if (!files.isEmpty()) {
            commands.takeArticles(List.copyOf(kinds.keySet()));
        }
        return !files.isEmpty();
    }

    /// Lays hand-ins side by side, on the chronicle that came with them if there is one. Also what is neither is handed
    /// over with them: it is told.
    private void together(Optional<Path> chronicle, List<Path> files) {
        if (chronicle.isEmpty()) {
            commands.handIns().take(files);
            return;
        }
        Path first = chronicle.get().toAbsolutePath().normalize();
        List<Path> rest =
                files.stream().filter(file -> !file.equals(chronicle.get())).toList();
        opening.open(first, () -> commands.handIns().take(rest));
    }

    private static Optional<Path> first(Map<Path, FileKind> kinds, Predicate<FileKind> wanted) {
        return kinds.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
