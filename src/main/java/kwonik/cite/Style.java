package kwonik.cite;

import java.util.Optional;
import java.util.stream.Stream;

/// The ways to cite: three styles for people, three formats for programs that manage references.
public enum Style {
    /// Publication Manual of the American Psychological Association, 7th edition.
    APA("apa", "txt", false),
    /// MLA Handbook, 9th edition.
    MLA("mla", "txt", false),
    /// Chicago Manual of Style, 17th edition, notes and bibliography.
    CHICAGO("chicago", "txt", false),
    /// BibTeX as biblatex reads it: UTF-8, dates in EDTF.
    BIBTEX("bibtex", "bib", true),
    /// Tagged lines of Research Information Systems.
    RIS("ris", "ris", true),
    /// Items of the Citation Style Language as JSON.
    CSL_JSON("csl-json", "json", true);

    private final String code;
    private final String extension;
    private final boolean data;

    Style(String code, String extension, boolean data) {
        this.code = code;
        this.extension = extension;
        this.data = data;
    }

    /// The name of this style in settings and files, in lower case.
    public String code() {
        return code;
    }

    /// The ending of a file in this style, without the dot.
    public String extension() {
        return extension;
    }

    /// Whether this is a format for programs: without italics, and the same in every language.
    public boolean isData() {
        return data;
    }

    public static Optional<Style> of(String code) {
        return Stream.of(values()).filter(style -> style.code.equals(code)).findFirst();
    }
}
