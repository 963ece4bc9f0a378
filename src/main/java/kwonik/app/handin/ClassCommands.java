package kwonik.app.handin;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import kwonik.app.article.Articles;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.copy.CopyPlace;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.proof.ChronicleProof.Article;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The command that shows what a class has handed in, and the way in for files that are dropped.
public final class ClassCommands {
    private final CopyPlace place;
    private final Looking looking;
    private final Articles texts;
    private final Notices notices;
    private @Nullable ClassSheet open;
    /// How often files were given: only the last wish counts.
    private int wishes;
    public final Command handIns;

    public ClassCommands(CopyPlace place, Looking looking, Articles texts, Notices notices) {
        this.place = place;
        this.looking = looking;
        this.texts = texts;
        this.notices = notices;
        handIns = Command.of("app.handin", "", this::choose)
                .in(Group.FILE)
                .when(() -> place.document().chronicle() != null);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(handIns);
    }

    /// Closes the window with the hand-ins, and calls off what is being written.
    public void close() {
        wishes++;
        if (open != null) {
            open.close();
        }
    }

    /// Reads hand-ins and shows them in the place of those that are shown.
    public void take(List<Path> files) {
        Chronicle chronicle = place.document().chronicle();
        if (chronicle == null) {
            notices.show(Notice.of("handin.noChronicle"));
            return;
        }
        Words words = place.preferences().words();
        Map<String, Article> articles = articles(chronicle);
        wishes++;
        int wish = wishes;
        place.tasks().run(() -> ClassReading.of(chronicle, articles, files, words), reading -> {
            if (wish == wishes) {
                show(reading);
            }
        });
    }

    private Map<String, Article> articles(Chronicle chronicle) {
        Map<String, Article> articles = new HashMap<>();
        for (Source source : chronicle.sources()) {
            texts.given(source.id())
                    .map(given -> given.text())
                    .ifPresent(text -> articles.put(source.id(), new Article(text.text(), text.sha256())));
        }
        return articles;
    }

    private void show(ClassReading reading) {
        if (open != null) {
            open.close();
        }
        ClassSheet sheet = new ClassSheet(place, reading, event -> looking.select(event.id()), () -> open = null);
        open = sheet;
        sheet.show();
    }

    private void choose() {
        Words words = place.preferences().words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("handin.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(words.say("handin.files"), "*.kwonik-notes", "*.json"),
                        new ExtensionFilter(words.say("app.open.all"), "*"));
        @Nullable List<File> files = chooser.showOpenMultipleDialog(place.window());
        if (files != null && !files.isEmpty()) {
            take(files.stream().map(File::toPath).toList());
        }
    }
}
