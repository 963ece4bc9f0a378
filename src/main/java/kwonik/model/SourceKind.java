package kwonik.model;

import java.util.Optional;
import java.util.stream.Stream;

/// What sort of text a source is; given by the curator with a reason, never computed.
public enum SourceKind {
    NEWS_REPORT("news-report"),
    NEWS_SUMMARY("news-summary"),
    OPINION("opinion"),
    DATASET("dataset");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    /// The word for this kind in a chronicle file.
    public String code() {
        return code;
    }

    public static Optional<SourceKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
