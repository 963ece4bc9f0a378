package kwonik.app.command;

import java.util.List;
import java.util.function.Consumer;
import kwonik.app.session.Looking;
import kwonik.layout.index.ChronicleIndex;
import kwonik.view.TimelineKeys;
import kwonik.view.Verb;

/// The verbs of the timeline as rows of the table of commands.
public final class TimelineCommands {
    private final Looking looking;
    private final List<Command> all;
    private final Consumer<Verb> timeline;

    /// @param timeline does the verbs
    public TimelineCommands(Looking looking, Consumer<Verb> timeline) {
        this.timeline = timeline;
        this.looking = looking;
        this.all = TimelineKeys.table().stream().map(this::command).toList();
    }

    public List<Command> all() {
        return all;
    }

    public Command of(Verb verb) {
        return all.stream()
                .filter(command -> command.key().equals(verb.key()))
                .findFirst()
                .orElseThrow();
    }

    private Command command(TimelineKeys.Binding row) {
        Verb verb = row.verb();
        return Command.of(verb.key(), "", () -> timeline.accept(verb))
                .with(row)
                .in(group(verb))
                .when(() -> isPossible(verb));
    }

    private static Group group(Verb verb) {
        return switch (verb) {
            case ZOOM_IN, ZOOM_OUT, WHOLE, TEAR, PAN_LEFT, PAN_RIGHT, LANES_UP, LANES_DOWN -> Group.VIEW;
            case NEXT, PREVIOUS, LANE_DOWN, LANE_UP, FIRST, LAST, CLOSER, OPEN, BACK -> Group.EVENT;
        };
    }

    private boolean isPossible(Verb verb) {
        ChronicleIndex index = looking.shownProperty().get();
        return switch (verb) {
            case ZOOM_IN, ZOOM_OUT, WHOLE, TEAR, PAN_LEFT, PAN_RIGHT -> index != null;
            case LANES_UP, LANES_DOWN ->
                index != null && index.chronicle().lanes().size() > 1;
            case NEXT, PREVIOUS, LANE_DOWN, LANE_UP, FIRST, LAST ->
                index != null && index.dated() + index.undated() > 0;
            case CLOSER, OPEN, BACK -> looking.selectedProperty().getValue() != null;
        };
    }
}
