package kwonik.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kwonik.app.controls.Brand;
import kwonik.app.controls.CopyButton;
import kwonik.app.controls.PageSelection;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.exchange.common.Remark;
import kwonik.model.Problem;
import kwonik.words.Words;

/// The sheets that only tell something: problems, about.
record Sheets(Window owner, Preferences preferences, OpenDocument document) {
    /// Everything that is wrong with the file last read: place, what, and what to do.
    void problems() {
        Words words = preferences.words();
        List<Problem> problems = document.problems();
        VBox list = new VBox();
        list.getStyleClass().add("page");
        boolean read = Remark.isOnlyDecided(problems);
        String title = words.say(read ? "app.problems.read" : "app.problems");
        if (!read) {
            list.getChildren().add(new WrappedText("section", words.say("app.problems.count", problems.size())));
        }
        for (Problem problem : problems) {
            VBox entry = new VBox();
            entry.getStyleClass().addAll("problem", problem.severity().name().toLowerCase(Locale.ROOT));
            entry.getChildren()
                    .addAll(
                            new WrappedText("body", WrappedText.run(problem.what(words), "strong")),
                            new WrappedText("body", problem.remedy(words)),
                            new WrappedText("fine", place(problem, words)));
            list.getChildren().add(entry);
        }
        ScrollPane scroll = scroll(list);
        PageSelection selection = new PageSelection(list, scroll, preferences::words);
        selection.renew();
        String all = problems.stream().map(problem -> problem.line(words)).collect(Collectors.joining("\n"));
        Button copy = CopyButton.of(words.say("app.problems.copy"), words, () -> all);
        new ToolWindow(owner, preferences, title, scroll)
                .with(copy)
                .closing(words.say("app.close"))
                .show();
    }

    private static String place(Problem problem, Words words) {
        String file = problem.line() > 0
                ? words.say("app.problems.place", problem.file(), String.valueOf(problem.line()))
                : problem.file();
        return problem.path().isEmpty() ? file : file + " · " + problem.path();
    }

    /// What this program is, and what it stands on.
    void about(String version) {
        Words words = preferences.words();
        VBox text = new VBox(
                Brand.mark(56, preferences.look()),
                new WrappedText("title", words.say("app.name")),
                new WrappedText("fine", words.say("app.about.version", version)),
                new WrappedText("body", words.say("app.about")),
                new WrappedText("body", words.say("app.about.offline")),
                new WrappedText("fine", words.say("app.about.parts")));
        text.getStyleClass().addAll("page", "about");
        open(words.say("app.about.title"), scroll(text), words);
    }

    private static ScrollPane scroll(VBox page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void open(String title, ScrollPane content, Words words) {
        new ToolWindow(owner, preferences, title, content)
                .closing(words.say("app.close"))
                .show();
    }
}
