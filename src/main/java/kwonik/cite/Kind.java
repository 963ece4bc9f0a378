package kwonik.cite;

import java.util.Set;

/// What sort of text is cited, as far as the styles tell them apart.
public enum Kind {
    NEWSPAPER("NEWS", "article", "journal", true),
    MAGAZINE("MGZN", "article", "journal", true),
    JOURNAL("JOUR", "article", "journal", true),
    /// A page of a site, and any text that is not known to have appeared in print.
    PAGE("ELEC", "online", "organization", true),
    REPORT("RPRT", "report", "institution", false),
    BOOK("BOOK", "book", "publisher", false),
    /// A part of a book or other work.
    CHAPTER("CHAP", "incollection", "booktitle", true),
    /// Anything else that stands by itself.
    WORK("GEN", "misc", "organization", false);

    /// The item types of CSL 1.0.2.
    private static final Set<String> CSL_TYPES =
            Set.of(("article article-journal article-magazine article-newspaper bill book broadcast chapter classic"
                            + " collection dataset document entry entry-dictionary entry-encyclopedia event figure"
                            + " graphic hearing interview legal_case legislation manuscript map motion_picture"
                            + " musical_score pamphlet paper-conference patent performance periodical"
                            + " personal_communication post post-weblog regulation report review review-book"
                            + " software song speech standard thesis treaty webpage")
                    .split(" "));

    private final String ris;
    private final String bibtex;
    private final String bibtexContainer;
    private final boolean contained;

    Kind(String ris, String bibtex, String bibtexContainer, boolean contained) {
        this.ris = ris;
        this.bibtex = bibtex;
        this.bibtexContainer = bibtexContainer;
        this.contained = contained;
    }

    /// The kind of a CSL item type.
    static Kind of(String cslType) {
        return switch (cslType) {
            case "article-newspaper" -> NEWSPAPER;
            case "article-magazine" -> MAGAZINE;
            case "article-journal" -> JOURNAL;
            case "article", "webpage", "post", "post-weblog" -> PAGE;
            case "report" -> REPORT;
            case "book" -> BOOK;
            case "chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference" -> CHAPTER;
            default -> WORK;
        };
    }

    /// The type if CSL has it, or its word for anything.
    static String cslType(String type) {
        return CSL_TYPES.contains(type) ? type : "document";
    }

    /// The type of reference in RIS.
    String ris() {
        return ris;
    }

    /// The entry type of biblatex.
    String bibtex() {
        return bibtex;
    }

    /// The field of biblatex that names the container or publisher.
    String bibtexContainer() {
        return bibtexContainer;
    }

    /// Whether it is part of something: then what is named beside its title is that, and otherwise its publisher.
    boolean isContained() {
        return contained;
    }
}
