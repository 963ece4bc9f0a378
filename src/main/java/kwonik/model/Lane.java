package kwonik.model;

/// A strand of the chronicle, drawn as one horizontal lane; the order in the file is the order on the screen.
public record Lane(String id, Localized name) {}
