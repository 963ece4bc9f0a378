package kwonik.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.compare.CompareNotice;
import kwonik.app.compare.CompareView;
import kwonik.app.controls.Layers;
import kwonik.app.navigation.ViewSummary;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.reading.ReadingPane;
import kwonik.app.search.FilterPanel;
import kwonik.app.session.Session;
import kwonik.app.story.StorySide;
import kwonik.archive.FileKind;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.filter.Comparison;
import kwonik.view.OverviewStrip;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import org.jspecify.annotations.Nullable;

/// The main window's content: tools above, timeline left, page right, one line below.
///
/// The first frame needs the tools and the timeline; everything else is made by [#complete] after it.
public final class Shell {
    private static final double STATUS_HEIGHT = 30;
    private static final double LEAST_PAGE = 300;
    private static final double MOST_PAGE_AT_FIRST = 560;
    private static final double SHARE_OF_PAGE = 0.32;

    private static final int FEW_LANES = 6;

    private final Session session;
    private final ChronicleOpener opening;
    private final CommandTable commands;
    private final TimelineView timeline;
    private final TopBar bar;
    private final ReadingPane reading;
    private final OverviewStrip overview;
    private final VBox left;
    private final CompareNotice incomparable;
    private final SplitPane split;
    private final BorderPane root = new BorderPane();
    /// Whether the last key pressed on the timeline was Enter.
    private boolean entering;

    public Shell(Session session, ChronicleOpener opening, CommandTable commands) {
        this.session = session;
        this.opening = opening;
        this.commands = commands;
        timeline = new TimelineView(session.words(), session.look());
        timeline.setId("timeline");
        timeline.wordsProperty().bind(session.wordsProperty());
        timeline.lookProperty().bind(session.lookProperty());
        timeline.reducedMotionProperty().bind(session.reducedMotionProperty());
        timeline.indexProperty().bind(session.indexProperty());
        timeline.viewProperty().bindBidirectional(session.viewProperty());
        commands.setTimeline(timeline);
        bar = new TopBar(session, commands, timeline);
        reading = new ReadingPane(
                session,
                commands.texts(),
                () -> timeline.run(Verb.PREVIOUS),
                () -> timeline.run(Verb.NEXT),
                this::compare);
        incomparable = new CompareNotice(session);
        commands.finding().answerProperty().subscribe(answer -> reading.mark(answer.found()));
        overview =
                new OverviewStrip(timeline, view -> new ViewSummary(session.words()).stretch(view.start(), view.end()));
        overview.setId("overview");
        overview.managedProperty().bind(overview.visibleProperty());
        left = new VBox(timeline, overview);
        session.settingsProperty().subscribe(_ -> fitOverview());
        VBox.setVgrow(timeline, Priority.ALWAYS);
        left.setMinWidth(380);
        reading.setMinWidth(LEAST_PAGE);
        split = new SplitPane(left, reading);
        // A page is best at the width that suits its reader; a larger window is for more timeline.
        SplitPane.setResizableWithParent(reading, false);
        root.getStyleClass().add("shell");
        root.setTop(bar);
        root.setCenter(split);
        root.setBottom(placeForStatus());
    }

    /// In a low window the strip gives way to the timeline.
    private void fitOverview() {
        ChronicleIndex index = session.indexProperty().get();
        int lanes = index == null ? 0 : index.chronicle().lanes().size();
        double room = left.getHeight() - overview.prefHeight(left.getWidth());
        boolean low = left.getHeight() > 0
                && room < leastTimeline(lanes, session.look().gaps());
        // where nothing has a date there is no time to move in
        boolean timed = index == null || index.isTimed();
        overview.setVisible(
                timed && !low && session.settingsProperty().get().whereabouts().overview());
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
    private void compare() {
        Event event = session.selectedProperty().getValue();
        ChronicleIndex index = session.indexProperty().get();
        if (event == null || index == null || !Comparison.isPossible(index.chronicle(), event)) {
            incomparable.show(event);
            return;
        }
        Comparison comparison = Comparison.of(
                index.chronicle(), event, session.filterProperty().get().sources());
        CompareView view = new CompareView(session, event, comparison, this::toPassage, this::endComparing);
        root.setCenter(view);
        // the pane that scrolls takes its cells into the window only when it has its style
        view.applyCss();
        view.layout();
        view.focusFirst();
    }

    private void endComparing() {
        if (root.getCenter() instanceof CompareView) {
            root.setCenter(split);
            timeline.requestFocus();
        }
    }

    private void renewComparing() {
        if (root.getCenter() instanceof CompareView) {
            root.setCenter(split);
            compare();
        }
    }

    /// What is on the screen, of which the line at the bottom speaks.
    private ObservableValue<OnScreen> onScreen() {
        return Bindings.createObjectBinding(
                () -> {
                    if (root.getCenter() instanceof CompareView) {
                        return OnScreen.COMPARISON;
                    }
                    if (root.getRight() != null) {
                        return OnScreen.STORIES;
                    }
                    return reading.showsArticle() ? OnScreen.ARTICLE : OnScreen.TIMELINE;
                },
                root.centerProperty(),
                root.rightProperty(),
                reading.getChildren());
    }

    private void toPassage(Excerpt excerpt) {
        Event event = session.selectedProperty().getValue();
        endComparing();
        if (event != null) {
            commands.texts()
                    .show(event.id(), event.details().evidence().quoted().indexOf(excerpt) + 1);
        }
        reading.focusPage();
    }

    /// The pane beside the timeline; null where the sources side by side have the whole width.
    private @Nullable Region side() {
        if (root.getRight() instanceof Region editor) {
            return editor;
        }
        return root.getCenter() instanceof CompareView ? null : reading;
    }

    /// What goes into a window of this width.
    Parent root(double width) {
        double remembered = session.settingsProperty().get().pageWidth();
        double page = remembered > 0 ? remembered : Math.clamp(width * SHARE_OF_PAGE, LEAST_PAGE, MOST_PAGE_AT_FIRST);
        split.setDividerPositions(1 - page / width);
        NoticeBar notice = new NoticeBar(session, commands::showProblems);
        Layers layers = commands.layers().under(root);
        layers.over(notice);
        new NoticePlace(layers, notice, this::side)
                .watch(root.rightProperty(), root.centerProperty(), reading.widthProperty());
        return layers;
    }

    /// What the first frame can do without.
    void complete() {
        commands.layers().over(commands.way().bookmarks().field());
        root.setBottom(
                new StatusLine(session, opening, commands.exporting(), timeline, onScreen(), commands::showProblems)
                        .node());
        bar.complete();
        left.heightProperty().subscribe((_, _) -> Platform.runLater(this::fitOverview));
        session.lookProperty().subscribe((_, _) -> fitOverview());
        commands.setFiltering(() -> new FilterPanel(session).show(bar.filter()));
        commands.setComparing(this::compare);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escapeComparing);
        session.indexProperty().subscribe((old, now) -> {
            if (old == null || now == null || !now.sharesEventsWith(old)) {
                endComparing();
            }
        });
        commands.stories()
                .setOnShow(new StorySide(session, commands.stories(), timeline, root, split, reading)::toggle);
        session.wordsProperty().subscribe((_, _) -> renewComparing());
        root.setOnDragOver(this::dragged);
        root.setOnDragDropped(this::dropped);
        reading.widthProperty()
                .subscribe((_, width) -> session.set(settings -> settings.withPageWidth(width.doubleValue())));
        reading.setOnGo(this::goTo);
        reading.setOnPresent(story -> commands.presenting().show(story));
        timeline.addEventFilter(KeyEvent.KEY_PRESSED, event -> entering = event.getCode() == KeyCode.ENTER);
        timeline.addEventFilter(KeyEvent.KEY_RELEASED, this::toThePage);
        reading.addEventHandler(KeyEvent.KEY_PRESSED, this::backToTheTimeline);
        timeline.requestFocus();
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

    private void goTo(String eventId) {
        Chronicle chronicle = session.chronicle();
        if (chronicle != null) {
            timeline.select(chronicle.indexOf(eventId));
        }
    }

    private void dragged(DragEvent event) {
        // what is dragged out of this window is for others
        if (event.getDragboard().hasFiles() && event.getGestureSource() == null) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        event.setDropCompleted(drop(board.hasFiles() ? board.getFiles() : List.of()));
        event.consume();
    }

    /// Opens a chronicle that was dropped on the window, or goes back to the view of a picture; other files are taken
    /// for texts of articles. Returns whether there was any file.
    public boolean drop(List<File> files) {
        Map<Path, FileKind> kinds = new LinkedHashMap<>();
        files.forEach(file -> kinds.put(file.toPath(), FileKind.meant(file.toPath())));
        Optional<Path> chronicle = first(kinds, kind -> kind == FileKind.CHRONICLE);
        Optional<Path> picture = first(kinds, FileKind::mayHoldView);
        if (chronicle.isPresent()) {
            opening.open(chronicle.get());
        } else if (picture.isPresent()) {
            commands.open(picture.get());
        } else if (!files.isEmpty()) {
            commands.takeArticles(List.copyOf(kinds.keySet()));
        }
        return !files.isEmpty();
    }

    private static Optional<Path> first(Map<Path, FileKind> kinds, Predicate<FileKind> wanted) {
        return kinds.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
