package kwonik.app.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the last event was put: its lane, and its tags.
///
/// @param lane id of the lane; null before the first
record LastPlace(@Nullable String lane, List<String> tags) {
    static final LastPlace NONE = new LastPlace(null, List.of());

    LastPlace {
        tags = List.copyOf(tags);
    }
}
