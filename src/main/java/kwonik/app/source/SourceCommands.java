package kwonik.app.source;

import java.nio.file.Path;
import javafx.stage.Stage;
import javafx.util.Subscription;
import kwonik.app.article.Articles;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.quote.PassageMaking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.document.Edit;
import kwonik.document.PartEdits;
import kwonik.model.Source;
import kwonik.view.KeyNames;

/// The commands that begin a chronicle and add sources to one.
public final class SourceCommands {
    private final Stage window;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Tasks tasks;
    private final Articles articles;
    private final ChronicleOpener opener;
    private final Notices notices;
    private final KeptTexts kept;
    private Subscription waiting = Subscription.EMPTY;
    public final Command newChronicle =
            Command.of("app.source.newChronicle", "Shortcut+N", this::begin).in(Group.FILE);
    public final Command newSource = Command.of("app.source.newSource", "Shortcut+Shift+N", this::add)
            .in(Group.FILE)
            .when(this::isOpen);

    /// What it works on.
    public SourceCommands(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Tasks tasks,
            Articles articles,
            ChronicleOpener opener,
            Notices notices) {
        this.window = window;
        this.preferences = preferences;
        this.document = document;
        this.tasks = tasks;
        this.articles = articles;
        this.opener = opener;
        this.notices = notices;
        this.kept = new KeptTexts(document, tasks, notices);
    }

    private boolean isOpen() {
        return document.chronicle() != null;
    }

    /// What is typed into a form is taken to be in the language of the window.
    private void writeIn(String tag) {
        if (!preferences.words().tag().equals(tag)) {
            preferences.update(settings -> settings.withLanguage(tag));
        }
    }

    private void begin() {
        new NewChronicleSheet(window, preferences, (begun, tag) -> opener.begin(begun, () -> writeIn(tag))).show();
    }

    // ----- Sources

    /// The texts that its sources have.
    Articles articles() {
        return articles;
    }

    /// Asks what source a file is the text of.
    public void add(Path file) {
        sheet().show(file);
    }

    /// What is to come with a source, in the same step.
    public interface Companion {
        /// The edit that comes with it.
        Edit edit(Source source);

        /// Called when both are done.
        void done();
    }

    /// Asks what source a file is the text of, and adds something with it.
    public void add(Path file, Companion with) {
        new SourceSheet(window, preferences, document, tasks, (source, text, place) -> {
                    Edit both = with.edit(source);
                    boolean done = document.edit(Edit.all(both.name(), PartEdits.addSource(source), both));
                    if (done) {
                        give(source, text, place);
                        with.done();
                    }
                    return done;
                })
                .show(file);
    }

    private void add() {
        sheet().show();
    }

    private SourceSheet sheet() {
        return new SourceSheet(window, preferences, document, tasks, this::added);
    }

    /// Adds a source, and opens its text with the keyboard in it.
    private boolean added(Source source, GivenText.Read text, SourceSheet.Place place) {
        boolean done = document.edit(PartEdits.addSource(source));
        if (done) {
            waiting.unsubscribe();
            waiting = articles.atHandProperty().subscribe(all -> {
                if (all.containsKey(source.id())) {
                    waiting.unsubscribe();
                    articles.show(source.id());
                }
            });
            give(source, text, place);
            String key = KeyNames.of(preferences.words(), PassageMaking.eventKey());
            notices.show(Notice.done("app.source.nextStep", key));
        }
        return done;
    }

    /// Gives a source its text.
    private void give(Source source, GivenText.Read text, SourceSheet.Place place) {
        Path file = text.file();
        if (file == null) {
            articles.give(source.id(), text.text().article());
        } else {
            articles.give(source.id(), file);
        }
        if (place == SourceSheet.Place.BESIDE) {
            kept.keep(source, text);
        }
    }
}
