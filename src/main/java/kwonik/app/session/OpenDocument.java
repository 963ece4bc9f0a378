package kwonik.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import kwonik.document.Document;
import kwonik.document.Edit;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Merge;
import kwonik.model.Chronicle;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// The document that is open, or none: the only place where it is replaced by a changed one.
public final class OpenDocument {
    private final ReadOnlyObjectWrapper<@Nullable Document> document = new ReadOnlyObjectWrapper<>();
    /// While another chronicle is coming in, this one is not to be changed.
    private final BooleanProperty editable = new SimpleBooleanProperty(true);
    private final Set<Runnable> drafts = new LinkedHashSet<>();
    private final List<BooleanSupplier> holds = new ArrayList<>();
    private final List<Supplier<List<Edit>>> typing = new ArrayList<>();
    private final List<Runnable> lettingGo = new ArrayList<>();
    /// Heard on the thread that saves.
    private final List<Consumer<Document>> written = new CopyOnWriteArrayList<>();

    public ReadOnlyObjectProperty<@Nullable Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /// Null before a chronicle is there.
    @Nullable
    public Document get() {
        return document.get();
    }

    /// The whole chronicle, whatever is left out of what is shown; null before one is there.
    @Nullable
    public Chronicle chronicle() {
        Document open = document.get();
        return open == null ? null : open.chronicle();
    }

    /// The open file; null for the chronicle that the program ships, and for one that is in no file yet.
    @Nullable
    public Path file() {
        Document open = document.get();
        return open == null ? null : open.origin().file();
    }

    /// Whether a name leads to the open file, to which nothing else is written.
    public boolean isOpen(Path name) {
        Document open = document.get();
        return open != null && open.origin().isAt(name);
    }

    /// What is wrong with the open file.
    public List<Problem> problems() {
        Document open = document.get();
        return open == null ? List.of() : open.problems();
    }

    /// Puts another document, or another state of this one, in its place.
    public void set(Document next) {
        document.set(next);
    }

    /// Whether the open chronicle can be changed: not while another one is coming in.
    public ReadOnlyBooleanProperty editableProperty() {
        return editable;
    }

    void setEditable(boolean now) {
        editable.set(now);
    }

    // ----- Changes

    /// Changes the open chronicle, as one step that can be undone. Returns false, and changes nothing, while none is
    /// there or one is still being read, or if nothing is to be changed.
    public boolean edit(Edit edit) {
        return change(open -> open.with(edit));
    }

    public void undo() {
        commitDrafts();
        change(Document::undo);
    }

    public void redo() {
        commitDrafts();
        change(Document::redo);
    }

    /// Goes back to the chronicle as the file has it.
    public void revert() {
        commitDrafts();
        change(Document::revert);
    }

    /// Decides which side counts in fields that were changed in the file and here; where it says nothing, nothing is
    /// decided.
    public void decide(Function<Conflict, Optional<Conflict.Side>> decision) {
        commitDrafts();
        change(open -> open.decided(decision));
    }

    /// Takes what came of the open chronicle and a copy of it; returns false if nothing is changed by it.
    public boolean join(Merge merge) {
        return change(open -> open.joined(merge));
    }

    private boolean change(UnaryOperator<Document> change) {
        Document open = document.get();
        if (open == null || !editable.get()) {
            return false;
        }
        Document next = change.apply(open);
        if (next.equals(open)) {
            return false;
        }
        document.set(next);
        return true;
    }

    /// Whether no file has this very chronicle; text that is still being typed does not count before [#commitDrafts].
    public boolean isUnsaved() {
        return isChanged() || isBegun();
    }

    /// Whether anything was changed since it was read, written or begun.
    public boolean isChanged() {
        Document open = document.get();
        return open != null && open.isUnsaved();
    }

    /// Whether somebody has begun the chronicle, and it is in no file yet.
    public boolean isBegun() {
        Document open = document.get();
        return open != null && open.origin().isBegun();
    }

    /// Names who is to hear that the unsaved changes are not wanted.
    public void onLetGo(Runnable then) {
        lettingGo.add(then);
    }

    /// Says that the unsaved changes may be lost: somebody was asked, and does not want them.
    public void letGo() {
        lettingGo.forEach(Runnable::run);
    }

    /// Names who writes something beside the file of the chronicle as soon as it is saved there; heard away from the
    /// FX thread.
    public void onWritten(Consumer<Document> then) {
        written.add(then);
    }

    /// Says that a file holds a state of the chronicle; for the thread that wrote it.
    public void written(Document saved) {
        written.forEach(each -> each.accept(saved));
    }

    // ----- Text that is still being typed

    /// Names an editor of text that makes an edit only when its reader leaves it.
    ///
    /// @param commit makes the edit at once
    public Subscription withDraft(Runnable commit) {
        drafts.add(commit);
        return () -> drafts.remove(commit);
    }

    /// Names an editor of such texts that can tell its edits without making them.
    ///
    /// @param edits those that it would make now; it is asked again and again, and must change nothing
    public void withTyped(Supplier<List<Edit>> edits) {
        typing.add(edits);
    }

    /// The document as it would be if what is being typed were left now; null before one is there. Nothing is changed.
    @Nullable
    public Document typed() {
        Document open = document.get();
        if (open == null || !editable.get()) {
            return open;
        }
        Document next = open;
        for (Supplier<List<Edit>> each : typing) {
            for (Edit edit : each.get()) {
                next = tried(next, edit);
            }
        }
        return next;
    }

    private static Document tried(Document document, Edit edit) {
        try {
            return document.with(edit);
        } catch (IllegalArgumentException _) {
            // half a word may make no chronicle
            return document;
        }
    }

    /// Names an editor that may have something that is in no chronicle and would be lost by leaving.
    ///
    /// @param hold shows it and says true, once for each state of it
    public void withHold(BooleanSupplier hold) {
        holds.add(hold);
    }

    /// Whether something is shown to the user that would be lost by leaving now; whoever leaves once more loses it.
    public boolean isHeld() {
        return List.copyOf(holds).stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    /// Makes edits of all texts that are still being typed.
    public void commitDrafts() {
        List.copyOf(drafts).forEach(Runnable::run);
    }
}
