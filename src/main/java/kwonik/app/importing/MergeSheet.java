package kwonik.app.importing;

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
import kwonik.exchange.common.Remark;
import kwonik.words.Words;

/// Lists what a table with our columns changes in the open chronicle, before any of it is taken.
final class MergeSheet {
    /// More than these are only counted.
    private static final int MOST = 200;

    private final Words words;
    private final ToolWindow sheet;
    private final Button take;

    /// What becomes of the changes.
    ///
    /// @param take takes them
    /// @param open opens the table as a chronicle of its own
    record Answers(Runnable take, Runnable open) {}

    MergeSheet(Window owner, Preferences preferences, OwnMerge merge, Answers answers) {
        this.words = preferences.words();
        VBox page = new VBox();
        page.setId("merge-changes");
        page.getStyleClass().add("page");
        fill(page, merge);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        new PageSelection(page, scroll, preferences::words).renew();
        sheet = new ToolWindow(owner, preferences, words.say("importing.merge.title"), scroll);
        take = button("take", answers.take());
        take.getStyleClass().add("main-action");
        take.setDefaultButton(true);
        button("own", answers.open());
        sheet.closing(words.say("app.cancel"));
        sheet.stage().initModality(Modality.WINDOW_MODAL);
    }

    void show() {
        sheet.show();
        take.requestFocus();
    }

    private Button button(String name, Runnable run) {
        Button button = new Button(words.say("importing.merge." + name));
        button.setId("merge-" + name);
        button.setOnAction(_ -> {
            sheet.stage().close();
            run.run();
        });
        sheet.with(button);
        return button;
    }

    private void fill(VBox page, OwnMerge merge) {
        List<FieldChange> changes = merge.changes();
        page.getChildren()
                .addAll(
                        new WrappedText("section", words.say("importing.merge.what", merge.file(), changes.size())),
                        new WrappedText("body", words.say("importing.merge.about")));
        ChangeWords told =
                new ChangeWords(words, List.of(merge.before(), merge.merged().chronicle()));
        changes.stream().limit(MOST).forEach(change -> page.getChildren().add(entry(change, told)));
        if (changes.size() > MOST) {
            page.getChildren().add(new WrappedText("body", words.say("importing.merge.more", changes.size() - MOST)));
        }
        List<Remark> remarks = merge.merged().report().remarks();
        if (!remarks.isEmpty()) {
            page.getChildren().add(new WrappedText("section", words.say("importing.merge.remarks")));
            remarks.stream()
                    .limit(MOST)
                    .forEach(remark -> page.getChildren().add(new WrappedText("body", said(remark))));
        }
    }

    private static VBox entry(FieldChange change, ChangeWords told) {
        VBox entry = new VBox(
                new WrappedText("body", WrappedText.run(told.line(change.path()), "strong")),
                new WrappedText("body", told.change(change)));
        entry.getStyleClass().addAll("problem", "warning");
        return entry;
    }

    private String said(Remark remark) {
        return remark.line() > 0
                ? words.say("importing.merge.remark", String.valueOf(remark.line()), remark.say(words))
                : remark.say(words);
    }
}
