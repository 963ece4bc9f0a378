package kwonik.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import kwonik.app.article.ArticleCommands;
import kwonik.app.check.ListChecking;
import kwonik.app.command.ChoiceCommands;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.command.KeySheet;
import kwonik.app.command.Palette;
import kwonik.app.command.TimelineCommands;
import kwonik.app.command.TypedKey;
import kwonik.app.compare.CompareNotice;
import kwonik.app.controls.ToolWindow;
import kwonik.app.copy.Copies;
import kwonik.app.copy.CopyPlace;
import kwonik.app.document.DocumentCommands;
import kwonik.app.edit.EditEvent;
import kwonik.app.exercise.ExerciseSwitch;
import kwonik.app.exercise.print.SheetPrinting;
import kwonik.app.export.ExportCommands;
import kwonik.app.export.ExportDialog;
import kwonik.app.export.ExportFile;
import kwonik.app.export.QuickExport;
import kwonik.app.export.ViewPicture;
import kwonik.app.handin.ClassCommands;
import kwonik.app.importing.Importing;
import kwonik.app.lesson.Lessons;
import kwonik.app.log.ErrorDetails;
import kwonik.app.navigation.LinkOpener;
import kwonik.app.navigation.NavigationCommands;
import kwonik.app.navigation.OpenCommands;
import kwonik.app.notes.NoteCommands;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.parts.EditParts;
import kwonik.app.quote.PassageMaking;
import kwonik.app.reading.CiteSheet;
import kwonik.app.search.FindCommands;
import kwonik.app.source.SourceCommands;
import kwonik.app.table.TableSwitch;
import kwonik.layout.index.ChronicleIndex;
import org.jspecify.annotations.Nullable;

/// The one table of commands: the rows that the rooms bring, and those of the window itself.
public final class CommandTable {
    /// Opens the palette, and closes it.
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+Shift+P");

    private final Stage window;
    private final WindowState state;
    private final Shell shell;
    private final QuickExport exporting;
    private final ViewPicture viewPicture;
    private final ObjectProperty<Consumer<Command>> runner =
            new SimpleObjectProperty<>(command -> command.run().run());
    private @Nullable ToolWindow keySheet;
    private @Nullable Palette palette;
    private final TimelineCommands timeline;
    private final NavigationCommands way;
    private final DocumentCommands document;
    private final OpenCommands opening;
    private final ArticleCommands articles;
    private final SourceCommands sources;
    private final ExportCommands pictures;
    private final Copies copies;
    private final Lessons lessons;
    private final SheetPrinting printing;
    private final ClassCommands handIns;
    private final Importing importing;
    private final ListChecking checking;
    private final FindCommands finding;
    private final NoteCommands notes;
    public final Command open;
    public final Command reload;
    public final Command again;
    public final Command copyPicture;
    final Command picture;
    final Command filter;
    public final Command compare;
    public final Command stories;
    final Command exercises;
    final Command problems =
            Command.of("app.problems", "", this::showProblems).in(Group.FILE).when(this::hasProblems);
    final Command present;
    final Command cite;
    public final Command findCommand =
            Command.of("app.palette", FIND.getName(), this::showPalette).in(Group.HELP);
    public final Command keys =
            Command.of("app.keys", "F1", this::showKeys).or(new TypedKey("?")).in(Group.HELP);
    final Command about = Command.of("app.about.title", "", this::showAbout).in(Group.HELP);
    final Command quit = Command.of("app.quit", "Shortcut+Q", this::quit).in(Group.FILE);

    /// @param files asks for the file of a picture
    public CommandTable(
            Stage window,
            WindowState state,
            Shell shell,
            DocumentCommands document,
            ChronicleOpener opener,
            ExportFile files) {
        this.window = window;
        this.state = state;
        this.shell = shell;
        this.document = document;
        BooleanSupplier isOpen = state::isOpen;
        ExportDialog dialog = new ExportDialog(
                window,
                state.preferences(),
                state.document(),
                state.looking(),
                state.tasks(),
                state.photos(),
                files,
                shell.noting()::said);
        exporting = exporting(files, dialog::show);
        viewPicture = new ViewPicture(state.preferences(), state.looking(), state.notices(), state.tasks());
        LinkOpener links = links(state, opener);
        timeline = new TimelineCommands(state.looking(), shell.timeline()::run);
        way = new NavigationCommands(
                window,
                state.preferences(),
                state.document(),
                state.looking(),
                state.notices(),
                links,
                shell.timeline());
        sources = new SourceCommands(
                window, state.preferences(), state.document(), state.tasks(), shell.texts(), opener, state.notices());
        opening = new OpenCommands(window, state.preferences(), opener, links, this::takeArticles);
        articles =
                new ArticleCommands(window, state.preferences(), state.looking(), shell.texts(), isOpen, sources::add);
        pictures = new ExportCommands(dialog, exporting, viewPicture, isOpen);
        CopyPlace place = new CopyPlace(
                window,
                state.preferences(),
                state.document(),
                state.tasks(),
                state.photos(),
                files.ask(),
                shell.noting()::placed);
        copies = new Copies(place, state.notices());
        lessons = new Lessons(place, state.notices());
        printing = new SheetPrinting(place, state.notices());
        handIns = new ClassCommands(place, state.looking(), shell.texts(), state.notices());
        importing = new Importing(
                window, state.preferences(), state.document(), state.notices(), state.tasks(), opener::take);
        checking =
                new ListChecking(window, state.preferences(), state.document(), state.tasks(), shell.texts(), sources);
        notes = new NoteCommands(window, shell.noting(), state.tasks(), files.ask(), shell::compare, isOpen);
        finding = new FindCommands(shell.finder(), shell::chooseFilter, isOpen);
        open = opening.open;
        reload = opening.reload;
        picture = pictures.picture;
        again = pictures.again;
        copyPicture = pictures.copy;
        filter = finding.filter;
        present = shell.present();
        stories = shell.stories().row();
        exercises = shell.exercises();
        compare = CompareNotice.row(shell::compare, isOpen);
        cite = CiteSheet.row(this::cite, isOpen);
    }

    private static LinkOpener links(WindowState state, ChronicleOpener opener) {
        return new LinkOpener(
                state.preferences(), state.document(), state.looking(), state.notices(), state.tasks(), opener);
    }

    private QuickExport exporting(ExportFile files, Runnable dialog) {
        return new QuickExport(
                window,
                state.preferences(),
                state.document(),
                state.looking(),
                state.notices(),
                state.tasks(),
                files,
                dialog);
    }

    /// What exports without a dialog.
    public QuickExport exporting() {
        return exporting;
    }

    /// The present view for other programs.
    public ViewPicture viewPicture() {
        return viewPicture;
    }

    /// What writes exercises as sheets of paper.
    public SheetPrinting printing() {
        return printing;
    }

    /// What makes lesson packs.
    public Lessons lessons() {
        return lessons;
    }

    /// What shows the hand-ins of a class.
    public ClassCommands handIns() {
        return handIns;
    }

    /// What saves copies in other formats.
    public Copies copies() {
        return copies;
    }

    /// What looks at tables before they are opened.
    public Importing importing() {
        return importing;
    }

    /// What begins chronicles, and adds sources.
    public SourceCommands sources() {
        return sources;
    }

    /// What can be done with the document.
    public DocumentCommands document() {
        return document;
    }

    /// What edits events.
    public EditEvent editing() {
        return shell.editing();
    }

    /// What edits all that is not an event.
    public EditParts parts() {
        return shell.parts();
    }

    /// What the timeline does.
    public TimelineCommands timeline() {
        return timeline;
    }

    /// What keeps a reader from getting lost.
    public NavigationCommands way() {
        return way;
    }

    /// Ends what goes on in the background.
    public void close() {
        exporting.cancel();
        copies.close();
        lessons.close();
        handIns.close();
        importing.close();
        checking.close();
        viewPicture.close();
        document.close();
        way.close();
    }

    /// All rows, in the order of the menus.
    public List<Command> all() {
        return Stream.of(
                        timeline.all(),
                        way.all(),
                        List.of(sources.newChronicle),
                        opening.all(),
                        importing.all(),
                        List.of(sources.newSource),
                        articles.all(),
                        List.of(checking.check, problems),
                        document.all(),
                        copies.all(),
                        lessons.all(),
                        handIns.all(),
                        pictures.all(),
                        List.of(present, compare, cite),
                        notes.all(),
                        shell.editing().rows(),
                        List.of(shell.parts().row()),
                        finding.all(),
                        shell.table().rows(state::isOpen),
                        List.of(findCommand, keys, about, quit, stories, exercises),
                        new ChoiceCommands(state.preferences()).all(),
                        shell.pageWidth().rows())
                .flatMap(List::stream)
                .toList();
    }

    /// Runs a command if it is possible now.
    public void run(Command command) {
        // what is typed in a field counts, whatever is done next
        state.document().commitDrafts();
        if (command.when().getAsBoolean()) {
            runner.get().accept(command);
        }
    }

    /// What runs commands; at first, they run themselves.
    public ObjectProperty<Consumer<Command>> runnerProperty() {
        return runner;
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
                        boolean forText = Command.types(key) || document.leavesKeysToText(command);
                        if (!forText || !(scene.getFocusOwner() instanceof TextInputControl)) {
                            run(command);
                        }
                    });
                }
            }
        }
    }

    /// Opens a chronicle, or goes back to the view that a picture shows.
    public void open(Path file) {
        opening.open(file);
    }

    /// Takes files for texts of articles.
    public void takeArticles(List<Path> files) {
        articles.take(files);
    }

    /// Runs the command of a key, if it can be given now.
    public void run(String key) {
        all().stream().filter(command -> command.key().equals(key)).findFirst().ifPresent(this::run);
    }

    void showProblems() {
        new Sheets(window, state.preferences(), state.document()).problems();
    }

    private void cite() {
        ChronicleIndex index = state.looking().shownProperty().get();
        if (index != null) {
            new CiteSheet(window, state.preferences(), state.document(), state.notices())
                    .show(index.chronicle(), state.looking().selectedProperty().getValue(), null);
        }
    }

    private void showKeys() {
        if (keySheet == null) {
            List<KeySheet.KeyPlace> places = List.of(
                    new KeySheet.KeyPlace("app.keys.table", TableSwitch.keys()),
                    new KeySheet.KeyPlace("app.keys.article", PassageMaking.keys()),
                    new KeySheet.KeyPlace("exercise.key.place", ExerciseSwitch.keys()));
            keySheet = new KeySheet(window, state.preferences(), all(), places)
                    .open()
                    .onClosed(() -> keySheet = null);
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
            palette = new Palette(shell.layers(), state.preferences().words(), FIND, possible, this::run);
            palette.show(() -> palette = null);
        } else {
            palette.close();
        }
    }

    private boolean hasProblems() {
        return !state.document().problems().isEmpty();
    }

    private void showAbout() {
        new Sheets(window, state.preferences(), state.document()).about(ErrorDetails.version());
    }

    private void quit() {
        document.leave(window::close);
    }
}
