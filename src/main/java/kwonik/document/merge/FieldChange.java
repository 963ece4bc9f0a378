package kwonik.document.merge;

import java.util.Optional;

/// A field that differs between two states of a chronicle.
///
/// @param before empty where there was nothing
/// @param after empty where there is nothing any more
public record FieldChange(FieldPath path, Optional<Object> before, Optional<Object> after) {}
