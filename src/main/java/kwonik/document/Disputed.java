package kwonik.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Merge;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Somebody else’s changes of the open file, of which some contradict what was changed here, until it is decided which
/// count. What contradicts them is found anew for each state: an edit or an undo may end a conflict.
public final class Disputed {
    private final Parts agreed;
    private final Parts theirs;
    private final Chronicle file;
    private volatile @Nullable Found last;

    private record Found(Chronicle now, List<Conflict> conflicts) {}

    /// @param agreed what both agree on, see [Merge#undisputed]
    /// @param theirs the chronicle as the file has it
    Disputed(Parts agreed, Chronicle theirs) {
        this.agreed = agreed;
        this.file = theirs;
        this.theirs = Parts.of(theirs);
    }

    /// What both agree on: what differs from it here was changed here.
    Parts agreed() {
        return agreed;
    }

    /// The fields in which a state contradicts the file.
    List<Conflict> conflicts(Chronicle now) {
        Found found = last;
        if (found == null || !found.now.equals(now)) {
            found = new Found(now, Merge.of(agreed, Parts.of(now), theirs).conflicts());
            last = found;
        }
        return found.conflicts;
    }

    /// A state once it is decided which side counts; where it is not, ours stands.
    Chronicle decided(Chronicle now, Function<Conflict, Optional<Conflict.Side>> decision) {
        return Merge.of(
                        agreed,
                        Parts.of(now),
                        theirs,
                        conflict -> decision.apply(conflict).orElse(Conflict.Side.OURS))
                .chronicle();
    }

    /// What is left once some of it is decided. A field that is taken from the file contradicts nothing for as long as
    /// it stands so; one that counts as it is here never does again.
    @Nullable
    Disputed settled(Chronicle now, Function<Conflict, Optional<Conflict.Side>> decision) {
        List<Conflict> open = conflicts(now);
        List<Conflict> ours = open.stream()
                .filter(conflict -> decision.apply(conflict)
                        .filter(side -> side == Conflict.Side.OURS)
                        .isPresent())
                .toList();
        return ours.size() == open.size()
                ? null
                : new Disputed(Merge.settled(agreed, Parts.of(now), theirs, ours::contains), file);
    }
}
