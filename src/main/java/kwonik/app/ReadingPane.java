package kwonik.app;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.Mark;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What there is to read about the selected event; with none selected, three lines on what one sees and how to move.
final class ReadingPane extends StackPane {
    private final Session session;
    private final Runnable previous;
    private final Runnable next;
    private final Runnable compare;
    private @Nullable Folio folio;

    /// @param previous goes to the event before
    /// @param next goes to the event after
    /// @param compare lays the sources of the event side by side
    ReadingPane(Session session, Runnable previous, Runnable next, Runnable compare) {
        this.session = session;
        this.previous = previous;
        this.next = next;
        this.compare = compare;
        setId("reading-pane");
        getStyleClass().add("reading-pane");
        session.selectedProperty().subscribe((_, _) -> show());
        session.wordsProperty().subscribe((_, _) -> show());
        show();
    }

    /// The words on the page, paragraph by paragraph, as "select all" and "copy" give them.
    String text() {
        if (folio == null || session.selectedProperty().getValue() == null) {
            return "";
        }
        return folio.selection.text();
    }

    /// Gives the page the keyboard, if there is one to read.
    void focusPage() {
        if (folio != null && session.selectedProperty().getValue() != null) {
            folio.scroll.requestFocus();
        }
    }

    private void show() {
        Event event = session.selectedProperty().getValue();
        ChronicleIndex index = session.indexProperty().get();
        setAccessibleText(session.words().say("app.a11y.reading"));
        if (event == null || index == null) {
            getChildren().setAll(welcome(session.words()));
            return;
        }
        if (folio == null) {
            folio = new Folio();
        }
        folio.show(index, event, session.words());
        getChildren().setAll(folio.scroll);
    }

    private static Node welcome(Words words) {
        VBox lines = new VBox();
        lines.setId("welcome");
        lines.getStyleClass().addAll("page", "welcome");
        lines.getChildren().add(line("section", words.say("app.welcome")));
        for (int i = 1; i <= 3; i++) {
            lines.getChildren().add(line("body", words.say("app.welcome." + i)));
        }
        return lines;
    }

    private static Label line(String styleClass, String text) {
        Label line = new Label(text);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /// The page and the scroll pane around it: made when the first event is read, because a start should not wait for
    /// them.
    private final class Folio {
        private final Label place = new Label();
        private final Button back = step(Icon.PREVIOUS, previous);
        private final Button forth = step(Icon.NEXT, next);
        private final HBox head = new HBox();
        private final VBox page = new VBox();
        private final ScrollPane scroll = new ScrollPane(page);
        private final PageSelection selection = new PageSelection(page, scroll, session::words);

        Folio() {
            place.setId("event-place");
            place.getStyleClass().add("place");
            place.setMinWidth(Region.USE_PREF_SIZE);
            head.getStyleClass().add("head");
            page.getStyleClass().add("page");
            page.getChildren().add(head);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
            scroll.getStyleClass().addAll("edge-to-edge", "reading-scroll");
            scroll.setFocusTraversable(true);
        }

        /// The head with its buttons stays, so that who walks with them keeps the focus.
        void show(ChronicleIndex index, Event event, Words words) {
            Chronicle chronicle = index.chronicle();
            int at = index.placeInTime(chronicle.indexOf(event.id()));
            place.setText(at < 0 ? words.say("app.undated") : words.say("app.place", at + 1, index.dated()));
            name(back, words.say("app.previous"));
            name(forth, words.say("app.next"));
            head.getChildren().setAll(strand(chronicle, event, words), place, back, forth);
            page.getChildren().remove(1, page.getChildren().size());
            page.getChildren().addAll(new EventPage(chronicle, event, words, compare).blocks());
            selection.renew();
            scroll.setVvalue(0);
            scroll.setAccessibleText(event.title().in(words.tag()));
        }

        private static Node strand(Chronicle chronicle, Event event, Words words) {
            int lane = chronicle.lanes().indexOf(event.lane());
            Prose name = new Prose("lane", event.lane().name().in(words.tag()));
            name.setId("event-lane");
            HBox strand = new HBox(Icon.of(Mark.Shape.ofLane(lane)).draw(), name);
            strand.getStyleClass().addAll("strand", "lane-" + Math.floorMod(lane, WindowColors.LANES));
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox.setHgrow(strand, Priority.ALWAYS);
            return strand;
        }

        private static Button step(Icon icon, Runnable go) {
            Button button = new Button("", icon.draw());
            button.getStyleClass().add("quiet");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> go.run());
            return button;
        }

        private static void name(Button button, String name) {
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name));
        }
    }
}
