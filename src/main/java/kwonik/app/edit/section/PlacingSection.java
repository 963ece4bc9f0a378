package kwonik.app.edit.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.TagsField;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Where an event stands among the others: its lane, its importance, its tags.
final class PlacingSection extends FormSection {
    private static final List<Integer> RANKS = IntStream.iterate(
                    Event.MOST_IMPORTANCE, rank -> rank >= Event.LEAST_IMPORTANCE, rank -> rank - 1)
            .boxed()
            .toList();

    private final ChoiceField<String> lane = new ChoiceField<>();
    private final ChoiceField<Integer> importance = new ChoiceField<>();
    private final TagsField tags;

    /// @param known the tags there are in the chronicle
    /// @param left makes edits of what is typed
    PlacingSection(Words words, Supplier<? extends Collection<String>> known, Runnable left) {
        super("app.edit.placing");
        tags = new TagsField(words, known);
        lane.input().setId("edit-lane");
        importance.input().setId("edit-importance");
        tags.input().setId("edit-tags");
        lane.onChosen(left);
        importance.onChosen(left);
        tags.onChanged(left);
        getChildren().addAll(lane, importance, tags);
    }

    @Override
    void names(Words words) {
        super.names(words);
        lane.name(words.say("app.edit.lane"));
        importance.name(words.say("app.edit.importance"));
        importance.offer(RANKS, rank -> words.say("app.edit.importance." + rank));
        tags.name(words, words.say("app.edit.tags"));
    }

    @Override
    void fill(Shown next) {
        place(next);
        tags.show(next.event().details().tags());
    }

    @Override
    void refill(Shown next) {
        place(next);
        tags.renew(next.event().details().tags());
    }

    private void place(Shown next) {
        List<Lane> lanes = next.chronicle().lanes();
        lane.show(null);
        lane.offer(lanes.stream().map(Lane::id).toList(), id -> named(lanes, id, next.words()));
        lane.show(next.event().lane().id());
        importance.show(next.event().importance());
    }

    private static String named(List<Lane> lanes, String id, Words words) {
        return lanes.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> each.name().in(words.tag()))
                .orElse(id);
    }

    @Override
    List<Edit> pending(Shown now) {
        Event event = now.event();
        List<Edit> edits = new ArrayList<>();
        String there = lane.value();
        if (there != null && !there.equals(event.lane().id())) {
            edits.add(EventEdits.lane(event.id(), there));
        }
        Integer rank = importance.value();
        if (rank != null && rank != event.importance()) {
            edits.add(EventEdits.importance(event.id(), rank));
        }
        // what is still being typed is a tag, too
        List<String> written = tags.writtenWithTyped();
        if (!written.equals(event.details().tags())) {
            edits.add(EventEdits.tags(event.id(), written));
        }
        return edits;
    }

    @Override
    public @Nullable Node find(Field field) {
        return switch (field) {
            case LANE -> lane.input();
            case IMPORTANCE -> importance.input();
            case TAGS -> tags.input();
            default -> null;
        };
    }
}
