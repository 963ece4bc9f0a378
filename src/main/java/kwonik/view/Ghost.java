package kwonik.view;

import java.util.List;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.model.Lane;
import org.jspecify.annotations.Nullable;

/// An event that is not there yet, or not yet there: drawn over the timeline as what it is, provisional.
///
/// @param title may be empty while it is being thought of
/// @param when null while no date is known
/// @param lane the id of its lane
public record Ghost(String title, @Nullable When when, String lane) {
    /// The place of its lane among some, or -1.
    int place(List<Lane> lanes) {
        return IntStream.range(0, lanes.size())
                .filter(at -> lanes.get(at).id().equals(lane))
                .findFirst()
                .orElse(-1);
    }
}
