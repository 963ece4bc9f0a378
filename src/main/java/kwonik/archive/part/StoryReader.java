package kwonik.archive.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kwonik.archive.json.Ids;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.edtf.When;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import org.jspecify.annotations.Nullable;

/// Reads stories: walks through the chronicle in steps, each at an event, a stretch of time, or both.
public final class StoryReader {
    private final JsonWalk walk;
    private final ProblemCollector findings;
    private final Dates dates;
    private final PartReader parts;
    private final Ids ids = new Ids();

    public StoryReader(JsonWalk walk, ProblemCollector findings, Dates dates, PartReader parts) {
        this.walk = walk;
        this.findings = findings;
        this.dates = dates;
        this.parts = parts;
    }

    /// A story before it is known which of its events there are.
    public record ReadStory(Story story, List<Placed> steps) {}

    /// A step and where it names its event.
    ///
    /// @param line 0 for a step without an event
    record Placed(Step step, int line, String path) {}

    /// The story that comes next, or null where it is lost.
    @Nullable
    public ReadStory next() throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        int idLine = line;
        String id = null;
        Localized title = Localized.NONE;
        List<Placed> steps = new ArrayList<>();
        boolean given = false;
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "id" -> {
                    id = walk.text();
                    idLine = walk.line();
                }
                case "title" -> title = walk.localized();
                case "steps" -> given = steps(steps);
                default -> walk.unknown("story", field);
            }
        }
        boolean lost = parts.missing(id == null, line, "id");
        lost |= parts.missing(title.isEmpty(), line, "title");
        if (lost || id == null || parts.taken(ids, id, idLine)) {
            return null;
        }
        if (!given) {
            findings.warning(line, walk.path() + ".steps", "archive.story.empty");
        }
        return new ReadStory(
                new Story(id, title, steps.stream().map(Placed::step).toList()), steps);
    }

    /// @return whether there is a list, though it may be empty as yet
    private boolean steps(List<Placed> steps) throws IOException {
        boolean given = walk.enterList();
        if (given) {
            while (walk.item()) {
                Placed step = step();
                if (step != null) {
                    steps.add(step);
                }
            }
        }
        return given;
    }

    private @Nullable Placed step() throws IOException {
        if (!walk.enterObject()) {
            return null;
        }
        int line = walk.line();
        int eventLine = 0;
        String event = null;
        When view = null;
        boolean compare = false;
        boolean gapsHidden = false;
        Localized note = Localized.NONE;
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "event" -> {
                    event = walk.text();
                    eventLine = walk.line();
                }
                case "view" -> view = dates.next("archive.date.view");
                case "compare" -> compare = walk.truth();
                case "torn" -> gapsHidden = walk.truth();
                case "note" -> note = walk.paragraphs();
                default -> walk.unknown("step", field);
            }
        }
        String path = walk.path();
        if (event == null && view == null) {
            if (!findings.faulty(path + ".event") && !findings.faulty(path + ".view")) {
                findings.error(line, path, "archive.step.nothing");
            }
            return null;
        }
        return new Placed(
                new Step(event, view, compare, gapsHidden, note), event == null ? 0 : eventLine, path + ".event");
    }
}
