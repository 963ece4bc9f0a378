package kwonik.exchange.check;

import java.util.List;

/// What a text is called: by the one who gives it, and by what it says of itself.
///
/// @param name in results; unique among the texts of a check
/// @param others by which a list may name it: its title, its publisher, its address
public record TextLabel(String name, List<String> others) {
    public TextLabel {
        others = others.stream().filter(other -> !other.isBlank()).toList();
    }

    /// All names, the first one first.
    List<String> all() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(name), others.stream())
                .toList();
    }
}
