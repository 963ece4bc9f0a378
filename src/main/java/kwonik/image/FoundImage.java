package kwonik.image;

/// What is found where a picture should be.
public sealed interface FoundImage permits ImageFile, ImageFault {}
