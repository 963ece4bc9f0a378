package kwonik.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.words.Words;

/// What to present, and where.
///
/// @param story what is told
/// @param audience the screen that the audience sees
/// @param presenter the screen for everything else; the same if there is only one
/// @param presenterView whether there is a presenter view from the beginning
record PresentChoice(Story story, Display audience, Display presenter, boolean presenterView) {
    /// The id of the story that is made of the events in sight, where none are left out.
    static final String IN_SIGHT = "events-in-sight";

    /// The id of the story that is made of the events in sight that the filter leaves.
    static final String LEFT = "events-left-in-sight";

    private static final int MOST_EVENTS = 60;
    private static final int LEAST_IMPORTANCE = 3;

    /// Whether there is no other screen than that of the audience.
    boolean alone() {
        return presenter.equals(audience);
    }

    /// Where the audience and the presenter look, as screens come and go.
    ///
    /// @param audience bounds of the screen of the audience
    /// @param presenter bounds of that of the presenter
    record Places(Rectangle2D audience, Rectangle2D presenter) {
        /// Whether the presenter has no screen that the audience does not see.
        boolean alone() {
            return presenter.intersects(audience);
        }

        /// Each on its own screen while that is there, else on what is left; where one screen is left, it is the
        /// audience’s. These places stay the wish: a screen that comes back is taken again.
        ///
        /// @param screens all there are now
        Places among(List<Rectangle2D> screens) {
            if (screens.isEmpty()) {
                return this;
            }
            Optional<Rectangle2D> own = at(screens, presenter);
            Rectangle2D shown = at(screens, audience)
                    .or(() -> screens.stream()
                            .filter(screen -> own.filter(screen::intersects).isEmpty())
                            .findFirst())
                    .orElseGet(screens::getFirst);
            return new Places(
                    shown,
                    own.or(() -> screens.stream()
                                    .filter(screen -> !screen.intersects(shown))
                                    .findFirst())
                            .orElse(shown));
        }

        /// The screen at a place, though it may have another size by now.
        private static Optional<Rectangle2D> at(List<Rectangle2D> screens, Rectangle2D place) {
            return screens.stream()
                    .filter(place::equals)
                    .findFirst()
                    .or(() -> screens.stream().filter(place::intersects).findFirst());
        }
    }

    /// Where both were chosen to look.
    Places places() {
        return new Places(audience.bounds(), presenter.bounds());
    }

    /// A screen.
    ///
    /// @param number from 1
    /// @param bounds in pixels
    /// @param ours whether the main window stands there
    record Display(int number, Rectangle2D bounds, boolean ours) {
        /// All screens, in the order of the system.
        static List<Display> all(Stage window) {
            List<Screen> screens = Screen.getScreens();
            List<Screen> here = Screen.getScreensForRectangle(
                    window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2, 1, 1);
            return IntStream.range(0, screens.size())
                    .mapToObj(i -> new Display(i + 1, screens.get(i).getBounds(), here.contains(screens.get(i))))
                    .toList();
        }

        String name(Words words) {
            return words.say(
                    ours ? "present.display.this" : "present.display.name",
                    String.valueOf(number),
                    String.valueOf((int) bounds.getWidth()),
                    String.valueOf((int) bounds.getHeight()));
        }
    }

    /// The stories of a chronicle with all their steps, whatever is left out of what is shown; and last the events in
    /// sight as a story, if there are any.
    static List<Story> stories(ChronicleIndex whole, ChronicleIndex index, ViewState view, Words words) {
        List<Story> stories = new ArrayList<>(whole.chronicle().stories());
        stories.removeIf(story -> story.steps().isEmpty());
        Story inSight = inSight(index, view, words);
        if (!inSight.steps().isEmpty()) {
            stories.add(inSight);
        }
        return stories;
    }

    /// A step for each event in sight that is not minor, in the order of time; of too many the most important. It is
    /// called what the chronicle is called, unless a filter leaves events out.
    static Story inSight(ChronicleIndex index, ViewState view, Words words) {
        List<Event> events = index.chronicle().events();
        List<Story.Step> steps = index.mostImportant(view, LEAST_IMPORTANCE, MOST_EVENTS).stream()
                .map(i -> new Story.Step(events.get(i).id(), null, false, view.gapsHidden(), Localized.NONE))
                .toList();
        return index.filtered() == null
                ? new Story(IN_SIGHT, index.chronicle().about().title(), steps)
                : new Story(LEFT, Localized.of(words.say("present.story.events.left")), steps);
    }
}
