package kwonik.app.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.article.ArticleSheet;
import kwonik.app.article.Articles;
import kwonik.app.article.SourceChoice;
import kwonik.app.command.ChoiceCommands;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.command.KeySheet;
import kwonik.app.command.Palette;
import kwonik.app.command.TimelineCommands;
import kwonik.app.command.TypedKey;
import kwonik.app.controls.Layers;
import kwonik.app.controls.ToolWindow;
import kwonik.app.export.ExportDialog;
import kwonik.app.export.ExportFile;
import kwonik.app.export.QuickExport;
import kwonik.app.export.ViewPicture;
import kwonik.app.log.ErrorDetails;
import kwonik.app.navigation.LinkOpener;
import kwonik.app.navigation.NavigationCommands;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.present.PresentSheet;
import kwonik.app.reading.CiteSheet;
import kwonik.app.search.TextFinder;
import kwonik.app.session.Session;
import kwonik.app.story.StoryCommands;
import kwonik.archive.FileKind;
import kwonik.layout.index.ChronicleIndex;
import kwonik.view.TimelineView;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What the window can do beyond moving on the timeline.
public final class CommandTable {
    /// Opens the palette, and closes it.
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+Shift+P");

    private final Layers layers = new Layers();
    private final Stage window;
    private final Session session;
    private final ChronicleOpener opening;
    private final ExportDialog export;
    private final QuickExport exporting;
    private final ViewPicture viewPicture;
    private final LinkOpener recall;
    private final PresentSheet presenting;
    private final TextFinder finding;
    private final Articles texts;
    private @Nullable ArticleSheet articleSheet;
    private final StoryCommands stories;
    private Runnable comparing = () -> {};
    private Runnable filtering = () -> {};
    private Consumer<Command> runner = command -> command.run().run();
    private @Nullable ToolWindow keySheet;
    private @Nullable Palette palette;
    private final TimelineCommands timeline;
    private final NavigationCommands way;
    public final Command open = Command.of("app.open", "Shortcut+O", this::open).in(Group.FILE);
    final Command openShipped =
            Command.of("app.openShipped", "", this::openShipped).in(Group.FILE);
    public final Command reload =
            Command.of("app.reload", "Shortcut+R", this::reload).in(Group.FILE).when(this::isOpen);
    final Command articles = Command.of("app.articles", "Shortcut+T", this::showArticles)
            .in(Group.FILE)
            .when(this::isOpen);
    final Command problems =
            Command.of("app.problems", "", this::showProblems).in(Group.FILE).when(this::hasProblems);
    final Command picture = Command.of("app.export", "Shortcut+E", this::exportPicture)
            .in(Group.PICTURE)
            .when(this::isOpen);
    public final Command again = Command.of("app.export.again", "Shortcut+Shift+E", this::exportAgain)
            .in(Group.PICTURE)
            .when(this::isOpen);
    public final Command copyPicture = Command.of("app.copyPicture", "Shortcut+Alt+C", this::copyPicture)
            .in(Group.PICTURE)
            .when(this::isOpen);
    final Command present = Command.of(
                    "present.command", "F5", () -> presenting().show())
            .in(Group.PRESENT)
            .when(this::isOpen);
    public final Command compare = Command.of("app.compare", "Shortcut+K", () -> comparing.run())
            .in(Group.EVENT)
            .when(this::isOpen);
    final Command cite = Command.of("app.cite", "Shortcut+Shift+C", this::cite)
            .in(Group.EVENT)
            .when(this::isOpen);
    final Command find = Command.of("app.find", "Shortcut+F", () -> finding().open())
            .in(Group.VIEW)
            .when(this::isOpen);
    final Command findNext = Command.of("app.find.next", "F3", () -> finding().walk(1))
            .in(Group.VIEW)
            .when(this::isOpen);
    final Command findPrevious = Command.of(
                    "app.find.previous", "Shift+F3", () -> finding().walk(-1))
            .in(Group.VIEW)
            .when(this::isOpen);
    final Command filter = Command.of("app.filter", "Shortcut+Shift+F", () -> filtering.run())
            .in(Group.VIEW)
            .when(this::isOpen);
    public final Command findCommand =
            Command.of("app.palette", FIND.getName(), this::showPalette).in(Group.HELP);
    public final Command keys =
            Command.of("app.keys", "F1", this::showKeys).or(new TypedKey("?")).in(Group.HELP);
    final Command about = Command.of("app.about.title", "", this::showAbout).in(Group.HELP);
    final Command quit = Command.of("app.quit", "Shortcut+Q", this::quit).in(Group.FILE);

    /// @param files asks for the file of a picture, or of stories
    public CommandTable(Stage window, Session session, ChronicleOpener opening, ExportFile files) {
        this.window = window;
        this.session = session;
        this.opening = opening;
        this.export = new ExportDialog(window, session, files);
        this.exporting = new QuickExport(window, session, files, export::show);
        this.viewPicture = new ViewPicture(session);
        this.recall = new LinkOpener(session, opening);
        this.texts = new Articles(session);
        this.timeline = new TimelineCommands(session);
        this.presenting = new PresentSheet(window, session);
        this.finding = new TextFinder(session);
        this.way = new NavigationCommands(window, session, recall);
        this.stories = new StoryCommands(window, session, opening, files.ask());
    }

    /// What exports without a dialog.
    public QuickExport exporting() {
        return exporting;
    }

    /// What shows stories to an audience.
    PresentSheet presenting() {
        return presenting;
    }

    /// The present view for other programs.
    public ViewPicture viewPicture() {
        return viewPicture;
    }

    /// What can be done with stories.
    public StoryCommands stories() {
        return stories;
    }

    /// The content of the window, which makes room for what lies over it.
    Layers layers() {
        return layers;
    }

    /// What is looked for in the open chronicle.
    TextFinder finding() {
        return finding;
    }

    /// Ends what goes on in the background.
    public void close() {
        exporting.cancel();
        viewPicture.close();
        presenting.close();
        finding.close();
        stories.close();
    }

    /// The one table of commands, in the order of the menus.
    public List<Command> all() {
        List<Command> own = List.of(
                open,
                openShipped,
                reload,
                articles,
                problems,
                picture,
                again,
                copyPicture,
                present,
                compare,
                cite,
                find,
                findNext,
                findPrevious,
                filter,
                findCommand,
                keys,
                about,
                quit);
        return Stream.of(timeline.all(), way.all(), own, stories.all(), new ChoiceCommands(session).all())
                .flatMap(List::stream)
                .toList();
    }

    /// What the timeline does.
    public TimelineCommands timeline() {
        return timeline;
    }

    /// What keeps one from getting lost.
    public NavigationCommands way() {
        return way;
    }

    /// Runs a command if it is possible now.
    public void run(Command command) {
        if (command.when().getAsBoolean()) {
            runner.accept(command);
        }
    }

    /// Sets what runs commands, instead of themselves.
    public void setRunner(Consumer<Command> other) {
        runner = other;
    }

    /// Lets the keys run the commands wherever the focus is; those of the timeline work there alone.
    void listen(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            switch (event.getButton()) {
                case BACK -> run(way.back);
                case FORWARD -> run(way.forward);
                default -> {}
            }
        });
        for (Command command : all()) {
            if (command.inTimeline() == null) {
                for (KeyCombination key : command.keys()) {
                    scene.getAccelerators().put(key, () -> {
                        if (!Command.types(key) || !(scene.getFocusOwner() instanceof TextInputControl)) {
                            run(command);
                        }
                    });
                }
            }
        }
    }

    /// Sets the timeline, which is made later.
    void setTimeline(TimelineView view) {
        timeline.setTimeline(view::run);
        way.setTimeline(view);
    }

    /// Sets what lays the sources of the selected event side by side: the content of the window, which is made later.
    void setComparing(Runnable action) {
        comparing = action;
    }

    /// Sets what opens the panel in which one chooses what is shown.
    void setFiltering(Runnable action) {
        filtering = action;
    }

    /// Opens a chronicle, or goes back to the view that a picture shows.
    public void open(Path file) {
        if (FileKind.meant(file).mayHoldView()) {
            recall.recall(file);
        } else {
            opening.open(file);
        }
    }

    void openShipped() {
        opening.openShipped();
    }

    void showProblems() {
        new Sheets(window, session).problems();
    }

    private void open() {
        Words words = session.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.say("app.open.chronicles"), openable()),
                        new ExtensionFilter(words.say("app.open.all"), "*"));
        session.settingsProperty().get().recent().stream()
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .filter(Files::isDirectory)
                .findFirst()
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    private static List<String> openable() {
        return Stream.of(FileKind.CHRONICLE, FileKind.PICTURE, FileKind.PDF)
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "*." + ending)
                .toList();
    }

    private void reload() {
        opening.reload();
    }

    private void exportPicture() {
        export.show();
    }

    private void exportAgain() {
        exporting.again();
    }

    private void copyPicture() {
        viewPicture.copy();
    }

    private void cite() {
        ChronicleIndex index = session.indexProperty().get();
        if (index != null) {
            new CiteSheet(window, session)
                    .show(index.chronicle(), session.selectedProperty().getValue(), null);
        }
    }

    /// The article texts that the reader has, and how each excerpt stands.
    Articles texts() {
        return texts;
    }

    /// Takes files for texts of articles, and asks of which sources where their hashes do not tell.
    void takeArticles(List<Path> files) {
        texts.offer(files, offer -> {
            if (offer.placed().size() == 1 && offer.unplaced().isEmpty()) {
                texts.show(offer.placed().getFirst());
            } else if (!offer.placed().isEmpty()) {
                showArticles();
            }
            new SourceChoice(session, texts, window).ask(offer.unplaced());
        });
    }

    private void showArticles() {
        if (articleSheet == null) {
            articleSheet = new ArticleSheet(window, session, texts, () -> articleSheet = null);
            articleSheet.show();
        } else {
            articleSheet.toFront();
        }
    }

    private void showKeys() {
        if (keySheet == null) {
            keySheet = new KeySheet(window, session, all()).open().onClosed(() -> keySheet = null);
        } else {
            keySheet.stage().toFront();
        }
    }

    private void showPalette() {
        if (palette == null) {
            List<Command> possible = all().stream()
                    .filter(command -> command.when().getAsBoolean())
                    .filter(command -> !command.equals(findCommand))
                    .toList();
            palette = new Palette(layers, session.words(), FIND, possible, this::run);
            palette.show(() -> palette = null);
        } else {
            palette.close();
        }
    }

    private boolean isOpen() {
        return session.chronicle() != null;
    }

    private boolean hasProblems() {
        return !session.problemsProperty().get().isEmpty();
    }

    private void showAbout() {
        new Sheets(window, session).about(ErrorDetails.version());
    }

    private void quit() {
        stories.leave(window::close);
    }
}
