package kwonik.app.copy;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kwonik.app.controls.CopyButton;
import kwonik.app.controls.PageSelection;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Report;
import kwonik.words.Words;

/// Tells what of the chronicle the last copy does not hold.
record CopyReportSheet(Window owner, Preferences preferences) {
    /// More lines than these can only be copied.
    private static final int MOST = 300;

    void show(Report report) {
        Words words = preferences.words();
        List<String> lines = report.lines(words);
        VBox page = new VBox(new WrappedText("section", lines.getFirst()));
        page.getStyleClass().add("page");
        page.setId("copy-report");
        String about = report.of(Remark.Kind.LEFT_OUT).isEmpty() ? "copy.report.whole" : "copy.report.about";
        page.getChildren().add(new WrappedText("body", words.say(about)));
        lines.stream().skip(1).limit(MOST).forEach(line -> page.getChildren().add(line(line)));
        if (lines.size() > MOST + 1) {
            page.getChildren().add(new WrappedText("body", words.say("copy.report.more", lines.size() - 1 - MOST)));
        }
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        new PageSelection(page, scroll, preferences::words).renew();
        new ToolWindow(owner, preferences, words.say("copy.report.title"), scroll)
                .with(CopyButton.of(words.say("app.problems.copy"), words, () -> String.join("\n", lines)))
                .closing(words.say("app.close"))
                .show();
    }

    /// What a report sets in is one of several things; the line above them counts these.
    private static WrappedText line(String line) {
        return line.startsWith(" ")
                ? new WrappedText("body", "•  " + line.strip())
                : new WrappedText("body", WrappedText.run(line, "strong"));
    }
}
