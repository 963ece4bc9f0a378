package kwonik.app.article;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import org.jspecify.annotations.Nullable;

/// The command that shows which article texts the reader has, and the way in for files of such texts.
public final class ArticleCommands {
    private final Stage window;
    private final Preferences preferences;
    private final Looking looking;
    private final Consumer<Path> asNew;
    private final Articles texts;
    private @Nullable ArticleSheet sheet;
    public final Command articles;

    /// @param open whether there is a chronicle
    /// @param asNew adds a source for a file
    public ArticleCommands(
            Stage window,
            Preferences preferences,
            Looking looking,
            Articles texts,
            BooleanSupplier open,
            Consumer<Path> asNew) {
        this.window = window;
        this.preferences = preferences;
        this.looking = looking;
        this.asNew = asNew;
        this.texts = texts;
        articles = Command.of("app.articles", "Shortcut+T", this::show)
                .in(Group.FILE)
                .when(open);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(articles);
    }

    /// Takes files for texts of articles, and asks of which sources where their hashes do not tell.
    public void take(List<Path> files) {
        texts.offer(files, offer -> {
            if (offer.placed().size() == 1 && offer.unplaced().isEmpty()) {
                texts.show(offer.placed().getFirst());
            } else if (!offer.placed().isEmpty()) {
                show();
            }
            new SourceChoice(preferences, looking, texts, window, asNew).ask(offer.unplaced());
        });
    }

    private void show() {
        // a file may have been put back meanwhile
        texts.lookAgain();
        if (sheet == null) {
            sheet = new ArticleSheet(window, preferences, looking, texts, () -> sheet = null);
            sheet.show();
        } else {
            sheet.toFront();
        }
    }
}
