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
    private Waiting waiting = Waiting.NONE;

    /// Files that are for an event.
    private record Waiting(String event, List<Path> files) {
        static final Waiting NONE = new Waiting("", List.of());
    }

    PicturesSection(Desk desk) {
        super("app.edit.pictures");
        this.desk = desk;
        items = new ItemList<>(() -> new PictureRow(desk.preferences(), desk::commit), add, desk::commit);
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
        save.setOnAction(_ -> desk.save(this::takeWaiting));
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
        waiting = new Waiting(now.event().id(), List.copyOf(files));
        if (desk.file() == null) {
            save.setVisible(true);
            problem.ask(desk.preferences().words().say("app.edit.pictures.save", files.size()));
            save.requestFocus();
        } else {
            takeWaiting();
        }
    }

    /// Takes the files that wait, once there is a file to put them beside: whoever saved it, and however.
    private void takeWaiting() {
        Path chronicle = desk.file();
        Waiting now = waiting;
        if (chronicle == null || now.files().isEmpty()) {
            return;
        }
        waiting = Waiting.NONE;
        save.setVisible(false);
        problem.clear();
        desk.work(() -> new PictureFiles(chronicle).take(now.files()), taken -> taken(now.event(), taken));
    }

    private void taken(String event, PictureFiles.Taken taken) {
        Words words = desk.preferences().words();
        if (!taken.refused().isEmpty()) {
            problem.say(taken.refused().stream().map(each -> each.say(words)).collect(Collectors.joining("\n")));
        }
        desk.commit();
        // by now the event may have a title, and an id made of it
        String id = desk.current(event);
        List<Illustration> before = desk.event(id)
                .map(found -> found.details().evidence().pictures())
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
            boolean waits = !waiting.files().isEmpty()
                    && desk.current(waiting.event()).equals(next.event().id());
            problem.clear();
            save.setVisible(waits);
        }
    }

    @Override
    void refill(Shown next) {
        shown = next;
        items.refill(next.event().details().evidence().pictures(), next);
        takeWaiting();
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

    @Override
    public @Nullable Node find(Field field, int at, String name) {
        Node there = field == Field.PICTURES ? items.find(at, name) : null;
        return there == null ? find(field) : there;
    }
}
