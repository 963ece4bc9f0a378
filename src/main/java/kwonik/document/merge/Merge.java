package kwonik.document.merge;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kwonik.model.Chronicle;

/// What two sides have made of one chronicle, brought together by id and by field.
///
/// What one side alone has changed is as that side has it; where both have changed a field, each in its way, it is
/// decided which counts, and told. A part that one side has deleted and the other uses is kept, so that the result is a
/// chronicle again.
///
/// @param chronicle what comes of it
/// @param conflicts what was decided
public record Merge(Chronicle chronicle, List<Conflict> conflicts) {
    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /// With ours wherever both have changed the same.
    public static Merge of(Parts base, Parts ours, Parts theirs) {
        return of(base, ours, theirs, _ -> Conflict.Side.OURS);
    }

    /// With a decision for each field that both have changed.
    public static Merge of(Parts base, Parts ours, Parts theirs, Function<Conflict, Conflict.Side> decision) {
        MergeRun run = new MergeRun(MergeRun.Wanted.BOTH, decision);
        Chronicle chronicle = new PartsMerge(base, ours, theirs, run).chronicle();
        return new Merge(chronicle, run.conflicts());
    }

    /// A chronicle of some parts: what points at nothing is left out, or made up where an event could not stand
    /// without.
    public static Chronicle sound(Parts parts) {
        return of(Parts.NONE, Parts.NONE, parts).chronicle();
    }

    /// What both sides agree on: theirs, but in each field that both have changed, what it was before. Merged again
    /// from there, with whatever becomes of ours, the same conflicts come up, and nothing else.
    public static Parts undisputed(Parts base, Parts ours, Parts theirs) {
        return settled(base, ours, theirs, _ -> false);
    }

    /// What both sides agree on once some conflicts are settled for ours: there it is theirs that ours was changed
    /// from.
    ///
    /// @param settled which conflicts do not come up any more, whatever becomes of ours
    public static Parts settled(Parts base, Parts ours, Parts theirs, Predicate<Conflict> settled) {
        MergeRun run = new MergeRun(
                MergeRun.Wanted.UNDISPUTED,
                conflict -> settled.test(conflict) ? Conflict.Side.THEIRS : Conflict.Side.OURS);
        return new PartsMerge(base, ours, theirs, run).parts();
    }
}
