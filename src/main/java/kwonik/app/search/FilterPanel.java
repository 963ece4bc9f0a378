package kwonik.app.search;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import kwonik.app.controls.Icon;
import kwonik.app.focus.FocusWatch;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Mark;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.words.Words;

/// The panel below the funnel with the choices of what is shown; every choice takes effect at once.
public record FilterPanel(Preferences preferences, Looking looking) {
    private static final double LEAST_HEIGHT = 300;
    /// Between the panel and the edges of the window, in pixels.
    private static final double MARGIN = 12;
    /// Room for the bar beside what is scrolled.
    private static final double BAR = 20;

    /// Opens the panel below a node, with the keyboard in it; Escape closes it.
    public void show(Node under) {
        ChronicleIndex index = looking.whole();
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        if (index == null || at == null) {
            return;
        }
        Chronicle whole = index.chronicle();
        Window window = under.getScene().getWindow();
        VBox left = new VBox(lanes(whole), importance(), period());
        VBox right = new VBox(sources(whole), tags(index));
        HBox columns = new HBox(left, right);
        left.getStyleClass().add("filter-column");
        right.getStyleClass().add("filter-column");
        columns.getStyleClass().add("filter-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("filter-panel");
        scroll.getStyleClass().add("filter-panel");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxWidth(window.getWidth() - 2 * MARGIN);
        scroll.setMaxHeight(Math.max(LEAST_HEIGHT, window.getY() + window.getHeight() - at.getMaxY() - MARGIN));
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(scroll);
        FocusWatch.over(popup.getScene());
        // a list would take the key for itself
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                event.consume();
            }
        });
        // of the window and not of the button, which a narrow bar may take away
        popup.show(window, at.getMinX(), at.getMaxY() + 4);
        // the words wrap as the width asks for, and that is known when everything has its style
        scroll.setPrefWidth(columns.prefWidth(-1) + BAR);
        popup.sizeToScene();
        double over = popup.getX()
                + popup.getWidth()
                - window.getX()
                - under.getScene().getWidth();
        popup.setX(popup.getX() - Math.max(0, over));
        left.lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void change(UnaryOperator<EventFilter> how) {
        looking.filter(how.apply(looking.filterProperty().get()));
    }

    private VBox part(String key) {
        Label heading = new Label(preferences.words().say(key));
        heading.getStyleClass().add("section");
        heading.setWrapText(true);
        VBox part = new VBox(heading);
        part.getStyleClass().add("filter-part");
        return part;
    }

    private static CheckBox check(String name, boolean on, Consumer<Boolean> then) {
        CheckBox box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setSelected(on);
        box.setOnAction(_ -> then.accept(box.isSelected()));
        return box;
    }

    private VBox lanes(Chronicle whole) {
        VBox part = part("app.filter.lanes");
        Set<String> out = looking.filterProperty().get().lanes();
        int place = 0;
        for (Lane lane : whole.lanes()) {
            CheckBox box = check(
                    lane.name().in(preferences.words().tag()),
                    !out.contains(lane.id()),
                    on -> change(filter -> on ? filter.showingLane(lane.id()) : filter.hidingLane(lane.id())));
            box.setId("filter-lane-" + lane.id());
            HBox line = new HBox(Icon.of(Mark.Shape.ofLane(place)).draw(), box);
            line.getStyleClass().addAll("strand", "lane-" + place % 6);
            part.getChildren().add(line);
            place++;
        }
        return part;
    }

    private VBox importance() {
        VBox part = part("app.filter.importance");
        ToggleGroup group = new ToggleGroup();
        int now = looking.filterProperty().get().importance();
        for (int least = 1; least <= 5; least++) {
            int chosen = least;
            RadioButton choice = new RadioButton(preferences.words().say("app.filter.importance." + least));
            choice.setId("filter-importance-" + least);
            choice.setToggleGroup(group);
            choice.setSelected(least == now);
            choice.setOnAction(_ -> change(filter -> filter.withImportance(chosen)));
            part.getChildren().add(choice);
        }
        return part;
    }

    private VBox period() {
        VBox part = part("app.filter.period");
        part.getChildren().add(new PeriodField(preferences, looking));
        return part;
    }

    private VBox sources(Chronicle whole) {
        VBox part = part("app.sources");
        Words words = preferences.words();
        SourceWords naming = new SourceWords(words);
        Set<String> out = looking.filterProperty().get().sources().hidden();
        for (Source source : whole.sources()) {
            CheckBox box = check(
                    words.say("app.sources.source", naming.kind(source), naming.byline(source)),
                    !out.contains(source.id()),
                    on -> change(filter -> filter.withSources(
                            on
                                    ? filter.sources().showing(source.id())
                                    : filter.sources().hiding(source.id()))));
            box.setId("filter-source-" + source.id());
            box.setUserData(source.id());
            part.getChildren().add(box);
        }
        Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
        whole.sources().forEach(source -> kinds.add(source.kind()));
        for (SourceKind kind : kinds) {
            Button only = new Button(words.say("app.sources.only", words.say("app.kind." + kind.code())));
            only.getStyleClass().add("filter-only");
            only.setWrapText(true);
            only.setOnAction(_ -> {
                SourceFilter chosen = SourceFilter.only(whole, kind);
                change(filter -> filter.withSources(chosen));
                part.getChildren().forEach(node -> {
                    if (node instanceof CheckBox box) {
                        box.setSelected(!chosen.hidden().contains(String.valueOf(box.getUserData())));
                    }
                });
            });
            part.getChildren().add(only);
        }
        return part;
    }

    private VBox tags(ChronicleIndex whole) {
        VBox part = part("app.filter.tags");
        part.getChildren().add(new FilterTags(preferences, looking, whole));
        return part;
    }
}
