package kwonik.layout.table;

import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// Which rows a reader wants to see.
///
/// @param language of the titles, as a tag
/// @param within only events that this view shows some of, and those without a date; null for all
public record RowWish(
        RowOrder order, String language, @Nullable ViewState within) {}
