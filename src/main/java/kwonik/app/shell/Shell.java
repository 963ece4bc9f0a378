package kwonik.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import kwonik.app.article.Articles;
import kwonik.app.command.Command;
import kwonik.app.compare.CompareNotice;
import kwonik.app.compare.CompareView;
import kwonik.app.controls.Layers;
import kwonik.app.document.DocumentCommands;
import kwonik.app.edit.EditEvent;
import kwonik.app.edit.Workplace;
import kwonik.app.exercise.ClassWays;
import kwonik.app.exercise.ExerciseDesk;
import kwonik.app.exercise.ExerciseSwitch;
import kwonik.app.exercise.kept.AnswerKeeper;
import kwonik.app.exercise.stage.ExerciseStage;
import kwonik.app.navigation.ViewSummary;
import kwonik.app.notes.NoteTaking;
import kwonik.app.notes.OpenNotes;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.ReadingTask;
import kwonik.app.parts.EditParts;
import kwonik.app.present.PresentSheet;
import kwonik.app.quote.PassageMaking;
import kwonik.app.reading.FirstSteps;
import kwonik.app.reading.ReadingPane;
import kwonik.app.search.FilterPanel;
import kwonik.app.search.TextFinder;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.app.shell.Completion.Part;
import kwonik.app.story.StorySide;
import kwonik.app.table.TableSwitch;
import kwonik.app.table.TableWays;
import kwonik.exercise.Exercise;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.filter.Comparison;
import kwonik.view.OverviewStrip;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import org.jspecify.annotations.Nullable;

/// The main window's content: tools above, timeline left, page right, one line below.
///
/// The first frame needs the tools and the timeline; everything else is made by [#completion] after it.
public final class Shell {
    private static final double STATUS_HEIGHT = 30;
    private static final double LEAST_PAGE = 240;
    private static final double LEAST_TIMELINE = 260;
    private static final double MOST_PAGE_AT_FIRST = 560;
    private static final double SHARE_OF_PAGE = 0.32;

    private static final int FEW_LANES = 6;

    private final WindowState state;
    private final Preferences preferences;
    private final Looking looking;
    private final TimelineView timeline;
    private final Articles texts;
    private final TextFinder finder;
    private final PresentSheet presenting;
    private final ReadingPane reading;
    private final OverviewStrip overview;
    private final TableSwitch table;
    private final VBox left;
    private final CompareNotice incomparable;
    private final SplitPane split;
    private final StorySide stories;
    private final EditEvent editing;
    private final EditParts parts;
    private final ExerciseSwitch exercises;
    private final OpenNotes notes;
    private final NoteTaking noting;
    private final Layers layers = new Layers();
    /// Timeline and page, or what stands in their place or beside them.
    private final BorderPane root = new BorderPane();
    private final BorderPane frame = new BorderPane();
    private @Nullable TopBar bar;
    private @Nullable CommandTable commands;
    /// Whether the last key pressed on the timeline was Enter.
    private boolean entering;

    /// @param document saves what the editor of stories has changed
    /// @param keeper where results of exercises go
    public Shell(Stage window, WindowState state, DocumentCommands document, AnswerKeeper keeper) {
        this.state = state;
        this.preferences = state.preferences();
        this.looking = state.looking();
        timeline = timeline(state);
        texts = new Articles(preferences, state.document(), looking, state.notices(), state.tasks());
        finder = new TextFinder(looking, state.tasks());
        presenting = new PresentSheet(
                window, timeline, preferences, looking, state.notices(), state.tasks(), state.photos());
        reading = new ReadingPane(
                preferences,
                state.document(),
                looking,
                state.notices(),
                state.browser(),
                texts,
                state.photos(),
                new ReadingPane.Ways(
                        () -> timeline.run(Verb.PREVIOUS),
                        () -> timeline.run(Verb.NEXT),
                        this::compare,
                        this::edit,
                        new FirstSteps(
                                presenting::show,
                                () -> run(commands -> commands.sources().newChronicle),
                                () -> run(commands -> commands.sources().newSource))));
        notes = new OpenNotes(state.document(), state.notices(), state.tasks());
        noting = new NoteTaking(
                preferences, state.document(), looking, state.notices(), notes, texts, reading, this::claimWithFocus);
        PassageMaking passages =
                new PassageMaking(preferences, state.document(), looking, state.notices(), texts, timeline);
        reading.onArticleView(view -> {
            passages.listen(view);
            noting.listen(view);
        });
        incomparable = new CompareNotice(preferences, looking, state.notices());
        finder.answerProperty().subscribe(answer -> reading.mark(answer.found()));
        overview = new OverviewStrip(
                timeline, view -> new ViewSummary(preferences.words()).stretch(view.start(), view.end()));
        overview.setId("overview");
        overview.managedProperty().bind(overview.visibleProperty());
        table = new TableSwitch(
                timeline,
                preferences,
                looking,
                state.notices(),
                finder,
                state.tasks(),
                new TableWays(timeline::run, reading::focusPage, this::edit));
        left = new VBox(table.node(), overview);
        preferences.settingsProperty().subscribe(_ -> fitOverview());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        left.setMinWidth(LEAST_TIMELINE);
        reading.setMinWidth(LEAST_PAGE);
        split = new SplitPane(left, reading);
        // A page is best at the width that suits its reader; a larger window is for more timeline.
        SplitPane.setResizableWithParent(reading, false);
        stories = new StorySide(preferences, state.document(), looking, document, timeline, root, split, reading);
        Workplace place = new Workplace(preferences, state.document(), looking, state.notices(), state.tasks());
        editing = new EditEvent(place, document, timeline, reading, window, this::uncover);
        parts = new EditParts(place, editing, stories, texts, timeline, reading, this::uncover);
        ExerciseDesk desk = new ExerciseDesk(
                preferences,
                state.document(),
                texts,
                state.notices(),
                state.tasks(),
                keeper,
                new NotedAnswers(notes, preferences));
        exercises = new ExerciseSwitch(
                desk,
                root,
                split,
                timeline,
                new ClassWays(
                        (exercise, from) -> new ExerciseStage(window, exercise, from, preferences.words()).show(),
                        this::print));
        root.getStyleClass().add("shell");
        root.setCenter(split);
        listenToKeys();
    }

    private void print(Exercise exercise) {
        if (commands != null) {
            commands.printing().write(exercise);
        }
    }

    private void run(Function<CommandTable, Command> command) {
        if (commands != null) {
            commands.run(command.apply(commands));
        }
    }

    private static TimelineView timeline(WindowState state) {
        Preferences preferences = state.preferences();
        Looking looking = state.looking();
        TimelineView timeline = new TimelineView(preferences.words(), preferences.look());
        timeline.setId("timeline");
        timeline.wordsProperty().bind(preferences.wordsProperty());
        timeline.lookProperty().bind(preferences.lookProperty());
        timeline.reducedMotionProperty().bind(preferences.reducedMotionProperty());
        timeline.targetProperty().bind(preferences.targetProperty());
        timeline.indexProperty().bind(looking.shownProperty());
        timeline.viewProperty().bindBidirectional(looking.viewProperty());
        looking.destinationProperty().subscribe(there -> {
            if (there != null) {
                looking.takeDestination();
                timeline.goTo(there);
            }
        });
        return timeline;
    }

    TimelineView timeline() {
        return timeline;
    }

    /// The article texts that the reader has, and how each excerpt stands.
    Articles texts() {
        return texts;
    }

    /// What is looked for in the open chronicle.
    TextFinder finder() {
        return finder;
    }

    /// What shows stories to an audience.
    PresentSheet presenting() {
        return presenting;
    }

    /// What divides the window between timeline and page.
    PageWidth pageWidth() {
        return new PageWidth(split, reading);
    }

    /// The table of all events in the place of the timeline.
    TableSwitch table() {
        return table;
    }

    /// The content of the window, which makes room for what lies over it.
    Layers layers() {
        return layers;
    }

    /// Shows the exercise that goes on to a class, or else asks which story to tell.
    private void presentShown() {
        if (!exercises.present()) {
            presenting.show();
        }
    }

    /// The row of presenting.
    Command present() {
        return presenting.row(this::presentShown, state::isOpen);
    }

    /// The row of the exercises, which have the place of timeline and page.
    Command exercises() {
        return exercises.row(this::uncover, state::isOpen);
    }

    /// The form of an event in the place of its page.
    EditEvent editing() {
        return editing;
    }

    /// The pane in which all that is not an event is edited.
    EditParts parts() {
        return parts;
    }

    /// The reader’s own notes.
    OpenNotes notes() {
        return notes;
    }

    /// What begins and changes the reader’s own notes.
    NoteTaking noting() {
        return noting;
    }

    private Optional<Claim> claimWithFocus() {
        return root.getCenter() instanceof CompareView view ? view.claimWithFocus() : Optional.empty();
    }

    private void edit() {
        editing.toggle();
    }

    /// Brings the timeline and the page back from under what has their place.
    private void uncover() {
        endComparing();
        exercises.leave();
        stories.giveWay();
    }

    /// The editor of stories beside the timeline.
    StorySide stories() {
        return stories;
    }

    /// Opens the panel in which one chooses what is shown.
    void chooseFilter() {
        if (bar != null) {
            new FilterPanel(preferences, looking).show(bar.filter());
        }
    }

    /// Ends what goes on in the background.
    void close() {
        presenting.close();
        finder.close();
        table.close();
    }

    /// In a low window the strip gives way to the timeline.
    private void fitOverview() {
        ChronicleIndex index = looking.shownProperty().get();
        int lanes = index == null ? 0 : index.chronicle().lanes().size();
        double room = left.getHeight() - overview.prefHeight(left.getWidth());
        boolean low = left.getHeight() > 0
                && room < leastTimeline(lanes, preferences.look().gaps());
        // where nothing has a date there is no time to move in
        boolean timed = index == null || index.isTimed();
        overview.setVisible(
                timed && !low && preferences.settings().whereabouts().overview());
    }

    /// The height in which a timeline can be read; more lanes than a few scroll.
    private static double leastTimeline(int lanes, Look.Gaps gaps) {
        return Math.min(lanes, FEW_LANES)
                        * (gaps.heights().header()
                                + gaps.heights().strip()
                                + gaps.heights().row() * 0.6)
                + 1.5 * gaps.heights().era()
                + gaps.heights().axis()
                + gaps.heights().legend();
    }

    /// Lays the sources of the selected event side by side, in the place of timeline and page.
    void compare() {
        Event event = looking.selectedProperty().getValue();
        ChronicleIndex index = looking.shownProperty().get();
        if (event == null || index == null || !Comparison.isPossible(index.chronicle(), event)) {
            incomparable.show(event);
            return;
        }
        Comparison comparison = Comparison.of(
                index.chronicle(), event, looking.filterProperty().get().sources());
        CompareView view = new CompareView(preferences, event, comparison, this::toPassage, this::endComparing);
        view.showNoted(noting::onClaim);
        showInMiddle(view);
        // the pane that scrolls takes its cells into the window only when it has its style
        view.applyCss();
        view.layout();
        view.focusFirst();
    }

    /// What stands to the right comes after it on the way of Tab, which goes by the order in which they came.
    private void showInMiddle(Node shown) {
        Node right = root.getRight();
        root.setRight(null);
        root.setCenter(shown);
        root.setRight(right);
    }

    private void endComparing() {
        if (root.getCenter() instanceof CompareView) {
            showInMiddle(split);
            timeline.requestFocus();
        }
    }

    private void renewComparing() {
        if (root.getCenter() instanceof CompareView) {
            showInMiddle(split);
            compare();
        }
    }

    private void renewNoted() {
        if (root.getCenter() instanceof CompareView shown) {
            shown.showNoted(noting::onClaim);
        }
    }

    /// What is on the screen, of which the line at the bottom speaks.
    private ObservableValue<OnScreen> onScreen() {
        return Bindings.createObjectBinding(
                () -> {
                    if (root.getCenter() instanceof CompareView) {
                        return OnScreen.COMPARISON;
                    }
                    if (exercises.isShown()) {
                        return OnScreen.EXERCISES;
                    }
                    if (root.getRight() != null) {
                        return OnScreen.STORIES;
                    }
                    if (reading.showsEditor()) {
                        return OnScreen.FORM;
                    }
                    if (reading.showsArticle()) {
                        return OnScreen.ARTICLE;
                    }
                    return table.shownProperty().get() ? OnScreen.TABLE : OnScreen.TIMELINE;
                },
                root.centerProperty(),
                root.rightProperty(),
                table.shownProperty(),
                reading.getChildren());
    }

    private void toPassage(Excerpt excerpt) {
        Event event = looking.selectedProperty().getValue();
        endComparing();
        if (event != null) {
            texts.show(event.id(), event.details().evidence().quoted().indexOf(excerpt) + 1);
        }
        reading.focusPage();
    }

    /// The pane beside the timeline; null where the sources side by side have the whole width.
    private @Nullable Region side() {
        if (root.getRight() instanceof Region editor) {
            return editor;
        }
        return root.getCenter().equals(split) ? reading : null;
    }

    /// What goes into a window of this width, with the tools above.
    Parent root(double width, CommandTable commands) {
        TopBar tools = new TopBar(
                preferences,
                state.document(),
                looking,
                state.notices(),
                commands,
                finder,
                timeline,
                state.tasks().line());
        bar = tools;
        this.commands = commands;
        // Tab goes by the order in which these come
        frame.setTop(tools);
        frame.setCenter(root);
        frame.setBottom(placeForStatus());
        double remembered = preferences.settings().pageWidth();
        double page = remembered > 0 ? remembered : Math.clamp(width * SHARE_OF_PAGE, LEAST_PAGE, MOST_PAGE_AT_FIRST);
        split.setDividerPositions(1 - page / width);
        table.restore();
        NoticeBar notice = new NoticeBar(preferences, state.notices(), commands::run);
        layers.getStyleClass().add("window");
        layers.under(frame);
        layers.over(notice);
        new NoticePlace(layers, notice, this::side)
                .watch(root.rightProperty(), root.centerProperty(), reading.widthProperty());
        return layers;
    }

    /// Gives the keyboard to the timeline; at once, since later somebody may be typing elsewhere.
    void focusTimeline() {
        timeline.requestFocus();
    }

    /// What the first frame can do without, in parts to be done one after the other.
    List<Part> completion(CommandTable commands, ChronicleOpener opening) {
        return List.of(
                Part.of(this::completeBar),
                Part.of(() -> listen(commands, opening)),
                new Part(
                        () -> showStatus(commands, opening),
                        () -> isLong(opening.currentProperty().get())));
    }

    private static boolean isLong(@Nullable ReadingTask reading) {
        return reading != null && reading.isLong();
    }

    private void showStatus(CommandTable commands, ChronicleOpener opening) {
        frame.setBottom(
                new StatusLine(preferences, state.document(), looking, opening, commands, timeline, onScreen()).node());
    }

    private void completeBar() {
        if (bar != null) {
            bar.complete();
        }
    }

    private void listen(CommandTable commands, ChronicleOpener opening) {
        layers.over(commands.way().bookmarks().field());
        layers.over(noting.place());
        left.heightProperty().subscribe((_, _) -> Platform.runLater(this::fitOverview));
        preferences.lookProperty().subscribe((_, _) -> fitOverview());
        looking.shownProperty().subscribe((old, now) -> {
            fitOverview();
            if (old == null || now == null || !now.sharesEventsWith(old)) {
                endComparing();
            }
        });
        preferences.wordsProperty().subscribe((_, _) -> renewComparing());
        notes.notebookProperty().subscribe((_, _) -> renewNoted());
        new DropTarget(commands, opening).listen(frame);
        reading.widthProperty()
                .subscribe((_, width) -> preferences.update(settings -> settings.withPageWidth(width.doubleValue())));
    }

    /// Keys mean what they mean as soon as there is a window.
    private void listenToKeys() {
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::escapeComparing);
        timeline.addEventFilter(KeyEvent.KEY_PRESSED, event -> entering = event.getCode() == KeyCode.ENTER);
        timeline.addEventFilter(KeyEvent.KEY_RELEASED, this::toThePage);
        reading.addEventHandler(KeyEvent.KEY_PRESSED, this::backToTheTimeline);
    }

    /// Enter takes the keyboard to the page; a click does not, so that the arrow keys go on walking the events. Nor
    /// does one that was pressed elsewhere and closed what was there.
    private void toThePage(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && entering) {
            entering = false;
            reading.focusPage();
        }
    }

    private void escapeComparing(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && root.getCenter() instanceof CompareView) {
            endComparing();
            event.consume();
        }
    }

    private void backToTheTimeline(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            timeline.requestFocus();
            event.consume();
        }
    }

    /// Takes the height that the status line will have, so that nothing jumps when it comes.
    private static Region placeForStatus() {
        Region place = new Region();
        place.getStyleClass().add("status-line");
        place.setMinHeight(STATUS_HEIGHT);
        place.setPrefHeight(STATUS_HEIGHT);
        return place;
    }
}
