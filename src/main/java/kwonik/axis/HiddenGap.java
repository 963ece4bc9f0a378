package kwonik.axis;

/// Where a gap is torn out of a picture.
///
/// @param gap the time left out
/// @param x0 where the torn mark starts, in pixels; may lie left of the picture
/// @param x1 where it ends
public record HiddenGap(Gap gap, double x0, double x1) {}
