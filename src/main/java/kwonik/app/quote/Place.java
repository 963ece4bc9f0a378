package kwonik.app.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the last event was put: its lane, and its tags.
///
/// @param lane id of the lane; null before the first
record Place(@Nullable String lane, List<String> tags) {
    static final Place NONE = new Place(null, List.of());

    Place {
        tags = List.copyOf(tags);
    }
}
