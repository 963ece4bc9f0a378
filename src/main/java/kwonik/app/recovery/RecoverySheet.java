package kwonik.app.recovery;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import kwonik.app.controls.PageSelection;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.document.merge.FieldChange;
import kwonik.document.told.ChangeWords;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Shows what a program could not save, and asks what becomes of it; whoever closes it decides another time.
final class RecoverySheet {
    /// More changes than these are only counted.
    private static final int MOST = 200;

    private final Words words;
    private final Offer offer;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Button restore;
    private final Button later;
    private final Button discard;
    private final Button discardNow;
    private final Button keep;
    private final ToolWindow sheet;
    private Runnable decided;

    /// What becomes of the changes.
    ///
    /// @param restore brings them back
    /// @param later leaves them for another time
    /// @param discard deletes them
    record Answers(Runnable restore, Runnable later, Runnable discard) {}

    RecoverySheet(Window owner, Preferences preferences, OfferWords told, Offer offer, Answers answers) {
        this.words = told.words();
        this.offer = offer;
        this.decided = answers.later();
        page.getStyleClass().add("page");
        page.setId("recovery");
        fill(told);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        PageSelection selection = new PageSelection(page, scroll, preferences::words);
        selection.renew();
        sheet = new ToolWindow(owner, preferences, words.say("app.recovery.title"), scroll);
        restore = button("restore", () -> close(answers.restore()));
        restore.getStyleClass().add("main-action");
        restore.setDefaultButton(true);
        later = button("later", () -> close(answers.later()));
        later.setCancelButton(true);
        discard = button("discard", () -> asking(told));
        discardNow = button("discardNow", () -> close(answers.discard()));
        keep = button("keep", () -> offering(told));
        show(List.of(restore, later, discard), List.of(discardNow, keep));
        sheet.onClosed(() -> decided.run());
        sheet.stage().initModality(Modality.WINDOW_MODAL);
    }

    void show() {
        sheet.show();
        restore.requestFocus();
    }

    private Button button(String name, Runnable run) {
        Button button = new Button(words.say("app.recovery." + name));
        button.setId("recovery-" + name);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> run.run());
        sheet.with(button);
        return button;
    }

    private void close(Runnable then) {
        decided = then;
        sheet.stage().close();
    }

    private static void show(List<Button> shown, List<Button> hidden) {
        shown.forEach(button -> button.setVisible(true));
        hidden.forEach(button -> button.setVisible(false));
    }

    /// Asks once whether they shall really go.
    private void asking(OfferWords told) {
        page.getChildren()
                .setAll(
                        new WrappedText("section", told.what(offer)),
                        new WrappedText("body", words.say("app.recovery.discard.ask")));
        scroll.setVvalue(0);
        show(List.of(discardNow, keep), List.of(restore, later, discard));
        restore.setDefaultButton(false);
        keep.setDefaultButton(true);
        keep.requestFocus();
    }

    private void offering(OfferWords told) {
        fill(told);
        show(List.of(restore, later, discard), List.of(discardNow, keep));
        keep.setDefaultButton(false);
        restore.setDefaultButton(true);
        restore.requestFocus();
    }

    private void fill(OfferWords told) {
        page.getChildren()
                .setAll(
                        new WrappedText("section", told.what(offer)),
                        new WrappedText("fine", told.where(offer.recovery())),
                        new WrappedText("body", words.say("app.recovery.about")));
        if (offer.fileChanged()) {
            page.getChildren().add(new WrappedText("body", words.say("app.recovery.fileChanged")));
        }
        @Nullable Path damaged = offer.recovery().damaged();
        if (damaged != null) {
            page.getChildren().add(new WrappedText("body", words.say("app.recovery.damaged", damaged.toString())));
        }
        int lost = offer.recovery().lost();
        if (lost > 0) {
            page.getChildren().add(new WrappedText("body", words.say("app.recovery.lost", lost)));
        }
        ChangeWords changes = told.changes(offer.recovery());
        offer.changes().stream()
                .limit(MOST)
                .map(change -> entry(change, changes))
                .forEach(page.getChildren()::add);
        int more = offer.changes().size() - MOST;
        if (more > 0) {
            page.getChildren().add(new WrappedText("body", words.say("app.recovery.more", more)));
        }
    }

    private static VBox entry(FieldChange change, ChangeWords changes) {
        VBox entry = new VBox(
                new WrappedText("body", WrappedText.run(changes.line(change.path()), "strong")),
                new WrappedText("body", changes.change(change)));
        entry.getStyleClass().addAll("problem", "warning", "recovered");
        return entry;
    }
}
