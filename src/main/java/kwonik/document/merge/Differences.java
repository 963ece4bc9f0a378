package kwonik.document.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells how two states of a chronicle differ, field by field.
public final class Differences {
    private Differences() {}

    /// All differences, in the order of the file; of parts that are new or gone only that.
    public static List<FieldChange> between(Parts before, Parts after) {
        List<FieldChange> told = new ArrayList<>();
        if (before.about() != null && after.about() != null && !before.about().equals(after.about())) {
            PartFields.ABOUT.tell(before.about(), after.about(), FieldPath.of(Parts.Kind.ABOUT, ""), told);
        }
        tell(Parts.Kind.SOURCE, before.sources(), after.sources(), PartFields.SOURCE, told);
        tell(Parts.Kind.LANE, before.lanes(), after.lanes(), PartFields.LANE, told);
        tell(Parts.Kind.ERA, before.eras(), after.eras(), PartFields.ERA, told);
        tell(Parts.Kind.TERM, before.terms(), after.terms(), PartFields.TERM, told);
        tell(Parts.Kind.STORY, before.stories(), after.stories(), PartFields.STORY, told);
        tell(Parts.Kind.EVENT, before.events(), after.events(), EventFields.EVENT, told);
        return told;
    }

    private static <P> void tell(
            Parts.Kind kind, Listed<P> before, Listed<P> after, Rule<P> rule, List<FieldChange> told) {
        tell(before, after, rule, ListMerge.Paths.of(kind), told);
    }

    /// Tells what is gone from a list, what is changed or new, and whether any of it was moved.
    static <P> void tell(
            Listed<P> before, Listed<P> after, Rule<P> rule, ListMerge.Paths paths, List<FieldChange> told) {
        Listed.Walk<P> walk = new Listed.Walk<>(after);
        for (P item : before.all()) {
            String key = before.key(item);
            if (walk.placeOf(key) < 0) {
                told.add(new FieldChange(paths.item().apply(key), Optional.of(item), Optional.empty()));
            }
        }
        walk = new Listed.Walk<>(before);
        int last = -1;
        boolean moved = false;
        for (P item : after.all()) {
            String key = after.key(item);
            int place = walk.placeOf(key);
            if (place < 0) {
                told.add(new FieldChange(paths.item().apply(key), Optional.empty(), Optional.of(item)));
                continue;
            }
            moved |= place < last;
            last = Math.max(last, place);
            P was = before.all().get(place);
            if (!rule.same(was, item)) {
                rule.tell(was, item, paths.item().apply(key), told);
            }
        }
        if (moved) {
            told.add(new FieldChange(paths.order(), Optional.of(before.all()), Optional.of(after.all())));
        }
    }
}
