package kwonik.axis;

/// A stretch of time that is left out of a picture, and where the mark that stands for it is drawn.
///
/// @param gap the time left out
/// @param x0 where the mark starts, in pixels; may lie left of the picture
/// @param x1 where it ends
public record HiddenGap(Gap gap, double x0, double x1) {}
