package kwonik.app.edit.section;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import kwonik.app.field.FieldProblem;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.model.Illustration;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The pictures of an event: files that are chosen, or dropped on the section, are copied beside the chronicle.
public final class PicturesSection extends FormSection {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Desk desk;
    private final ItemList<Illustration> items;
    private final Label empty = new Label();
    private final Button add = new Button();
    private final FieldProblem problem = new FieldProblem(add);
    private final Button save = new Button();
    private @Nullable Shown shown;
    /// Chosen while the chronicle was in no file yet.
    private List<Path> waiting = List.of();

    PicturesSection(Desk desk) {
        super("app.edit.pictures");
        this.desk = desk;
        items = new ItemList<>(() -> new PictureRow(desk.preferences(), desk::commit), desk::commit);
        empty.getStyleClass().add("form-note");
        empty.setWrapText(true);
        empty.setMinHeight(Region.USE_PREF_SIZE);
        empty.managedProperty().bind(empty.visibleProperty());
        empty.visibleProperty().bind(items.visibleProperty().not());
        add.setId("add-pictures");
        add.setOnAction(_ -> take(desk.choosePictures()));
        save.setId("save-for-pictures");
        save.managedProperty().bind(save.visibleProperty());
        save.setVisible(false);
        save.setOnAction(_ -> desk.save(() -> take(waiting)));
        getChildren().addAll(empty, items, add, problem, save);
        setOnDragOver(this::dragged);
        setOnDragExited(_ -> pseudoClassStateChanged(DROPPING, false));
        setOnDragDropped(this::dropped);
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() && event.getGestureSource() == null) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (board.hasFiles()) {
            take(board.getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /// Takes picture files; where the chronicle is in no file yet, they wait until it is.
    public void take(List<Path> files) {
        Shown now = shown;
        if (files.isEmpty() || now == null) {
            return;
        }
        Words words = desk.preferences().words();
        Path chronicle = desk.file();
        save.setVisible(chronicle == null);
        if (chronicle == null) {
            waiting = List.copyOf(files);
            problem.ask(words.say("app.edit.pictures.save", files.size()));
            save.requestFocus();
            return;
        }
        waiting = List.of();
        problem.clear();
        String id = now.event().id();
        desk.work(() -> new PictureFiles(chronicle).take(files), taken -> taken(id, taken));
    }

    private void taken(String id, PictureFiles.Taken taken) {
        Words words = desk.preferences().words();
        if (!taken.refused().isEmpty()) {
            problem.say(taken.refused().stream().map(each -> each.say(words)).collect(Collectors.joining("\n")));
        }
        desk.commit();
        List<Illustration> before = desk.event(id)
                .map(event -> event.details().evidence().pictures())
                .orElse(List.of());
        desk.edit(id, pictures(id, before, taken.pictures()));
        Shown now = shown;
        boolean here = now != null && now.event().id().equals(id);
        if (here && !taken.pictures().isEmpty() && items.getChildren().getLast() instanceof ItemRow<?> row) {
            applyCss();
            layout();
            row.first().requestFocus();
        }
    }

    private static Edit pictures(String id, List<Illustration> before, List<Illustration> more) {
        List<Illustration> all = new ArrayList<>(before);
        more.stream()
                .filter(each -> before.stream().noneMatch(one -> one.file().equals(each.file())))
                .forEach(all::add);
        return EventEdits.pictures(id, all);
    }

    @Override
    void names(Words words) {
        super.names(words);
        empty.setText(words.say("app.edit.pictures.none"));
        add.setText(words.say("app.edit.pictures.add"));
        save.setText(words.say("app.edit.pictures.saveNow"));
        Shown now = shown;
        if (now != null) {
            items.names(now);
        }
    }

    @Override
    void fill(Shown next) {
        boolean other = shown == null || !shown.event().id().equals(next.event().id());
        shown = next;
        items.fill(next.event().details().evidence().pictures(), next);
        if (other) {
            problem.clear();
            save.setVisible(false);
        }
    }

    @Override
    void refill(Shown next) {
        shown = next;
        items.refill(next.event().details().evidence().pictures(), next);
    }

    @Override
    List<Edit> pending(Shown now) {
        List<Illustration> written = items.written();
        return written.equals(now.event().details().evidence().pictures())
                ? List.of()
                : List.of(EventEdits.pictures(now.event().id(), written));
    }

    @Override
    public @Nullable Node find(Field field) {
        if (field != Field.PICTURES) {
            return null;
        }
        return items.getChildren().isEmpty()
                ? add
                : ((ItemRow<?>) items.getChildren().getFirst()).first();
    }
}
