package kwonik.app.present;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.controls.Named;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.present.PresentChoice.Display;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.model.Story;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The sheet that asks what to present and on which screen; one presentation at a time.
public final class PresentSheet {

    private final Stage window;
    private final Node home;
    private final Preferences preferences;
    private final Looking looking;
    private final Notices notices;
    private final Tasks tasks;
    private final WindowPhotos photos;
    private @Nullable PresentChoice last;
    private @Nullable RunningPresentation presenting;
    /// The story to begin with; null for the one chosen last.
    private @Nullable Story wanted;
    private @Nullable Asked asked;

    /// A sheet that is open.
    ///
    /// @param index what was shown when it was opened
    /// @param view where one looked then
    private record Asked(ToolWindow sheet, ChronicleIndex index, ViewState view) {}

    /// @param home gets the keyboard once a presentation has ended
    public PresentSheet(
            Stage window,
            Node home,
            Preferences preferences,
            Looking looking,
            Notices notices,
            Tasks tasks,
            WindowPhotos photos) {
        this.window = window;
        this.home = home;
        this.preferences = preferences;
        this.looking = looking;
        this.notices = notices;
        this.tasks = tasks;
        this.photos = photos;
    }

    /// What goes on, or went on last; null before the first.
    @Nullable
    RunningPresentation presenting() {
        return presenting;
    }

    /// The row of this room in the table of commands.
    ///
    /// @param show asks what to present, or shows what is there to be shown
    /// @param open whether there is a chronicle
    public Command row(Runnable show, BooleanSupplier open) {
        return Command.of("present.command", "F5", show).in(Group.PRESENT).when(open);
    }

    /// Ends a presentation that goes on.
    public void close() {
        if (presenting != null) {
            presenting.end();
        }
    }

    /// Asks, with this story chosen already.
    public void show(Story chosen) {
        if (asked != null) {
            asked.sheet.stage().close();
        }
        wanted = chosen;
        show();
        wanted = null;
    }

    /// Asks, unless there is nothing to tell; a presentation that goes on, or a sheet that asks already, comes to the
    /// front.
    public void show() {
        ChronicleIndex index = looking.shownProperty().get();
        ViewState view = looking.viewProperty().get();
        ChronicleIndex whole = looking.whole();
        if (index == null || view == null || whole == null || goesOn() || asks(index, view)) {
            return;
        }
        List<Story> stories = PresentChoice.stories(whole, index, view, preferences.words());
        if (stories.isEmpty()) {
            notices.show(Notice.of("present.nothing"));
            return;
        }
        ToolWindow sheet = ask(stories, Display.all(window), choice -> {
            if (goesOn()) {
                return;
            }
            last = choice;
            boolean left = choice.story().id().equals(PresentChoice.LEFT);
            RunningPresentation begun =
                    new RunningPresentation(window, preferences, looking, tasks, left ? index : whole, photos, choice);
            presenting = begun;
            begun.endedProperty().subscribe((_, _) -> tasks.inWindow(home::requestFocus));
            begun.start(choice.presenterView());
        });
        asked = new Asked(sheet, index, view);
        sheet.onClosed(() -> asked = null);
    }

    /// Whether a presentation goes on; then it comes to the front.
    private boolean goesOn() {
        boolean goesOn = presenting != null && !presenting.isOver();
        if (presenting != null && goesOn) {
            presenting.toFront();
        }
        return goesOn;
    }

    /// Whether a sheet asks about this already; then it comes to the front. One about something else is closed.
    private boolean asks(ChronicleIndex index, ViewState view) {
        Asked open = asked;
        if (open == null) {
            return false;
        }
        boolean same = open.index.equals(index) && open.view.equals(view);
        if (same) {
            open.sheet.stage().toFront();
            open.sheet.stage().requestFocus();
        } else {
            open.sheet.stage().close();
        }
        return same;
    }

    private ToolWindow ask(List<Story> stories, List<Display> displays, Consumer<PresentChoice> start) {
        Words words = preferences.words();
        ListView<Story> story = StoryCell.list(stories, words, preferences.target());
        ComboBox<Display> display = choices(displays, words);
        CheckBox view = new CheckBox(words.say(displays.size() > 1 ? "present.view" : "present.view.alone"));
        view.setId("present-view");
        view.setWrapText(true);
        preset(story, display, view);
        Button begin = new Button(words.say("present.start"));
        begin.setId("present-start");
        begin.setDefaultButton(true);
        VBox page = new VBox(
                label(words.say("present.story"), story),
                story,
                label(words.say("present.display"), display),
                display,
                view);
        page.getStyleClass().addAll("page", "present");
        ToolWindow sheet = new ToolWindow(window, preferences, words.say("present.sheet"), page)
                .with(begin)
                .closing(words.say("app.cancel"));
        begin.setOnAction(_ -> {
            sheet.stage().close();
            start.accept(choice(story.getSelectionModel().getSelectedItem(), display, view.isSelected()));
        });
        story.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                begin.fire();
            }
        });
        sheet.show();
        story.requestFocus();
        return sheet;
    }

    private static ComboBox<Display> choices(List<Display> displays, Words words) {
        ComboBox<Display> display = new ComboBox<>();
        display.setId("present-display");
        display.getItems().setAll(displays);
        display.setConverter(new Named<>(each -> each.name(words)));
        display.setMaxWidth(Double.MAX_VALUE);
        return display;
    }

    /// What was chosen last, where that is still there; else the first story, and a second screen for the audience.
    private void preset(ListView<Story> story, ComboBox<Display> display, CheckBox view) {
        PresentChoice kept = last;
        Story chosen = wanted != null || kept == null ? wanted : kept.story();
        List<Display> displays = display.getItems();
        display.setValue(displays.stream()
                .filter(each ->
                        kept != null && each.bounds().equals(kept.audience().bounds()))
                .findFirst()
                .or(() -> displays.stream().filter(each -> !each.ours()).findFirst())
                .orElse(displays.getFirst()));
        // what was chosen for one screen says nothing of two, and on one screen the class reads along
        view.setSelected(displays.size() > 1 && (kept == null || kept.alone() || kept.presenterView()));
        story.getSelectionModel()
                .select(story.getItems().stream()
                        .filter(each -> chosen != null && each.id().equals(chosen.id()))
                        .findFirst()
                        .orElse(story.getItems().getFirst()));
    }

    private static PresentChoice choice(Story story, ComboBox<Display> display, boolean view) {
        Display audience = display.getValue();
        Display other = display.getItems().stream()
                .filter(each -> !each.equals(audience))
                .findFirst()
                .orElse(audience);
        return new PresentChoice(story, audience, other, view);
    }

    private static Label label(String text, javafx.scene.Node of) {
        Label label = new Label(text);
        label.setLabelFor(of);
        label.getStyleClass().add("section");
        of.setAccessibleText(text);
        return label;
    }
}
