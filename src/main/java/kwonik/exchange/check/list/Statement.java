package kwonik.exchange.check.list;

import java.util.List;

/// One dated statement of a pasted list, with the words that it claims to quote.
///
/// @param line in the pasted text, from 1
/// @param date that the statement bears, or that stands over it
/// @param text the statement without marks and citations, on one line
/// @param quotations the words between quotation marks, in their order
/// @param source the article that it names, as the list names it; empty if it names none
public record Statement(int line, DateSaid date, String text, List<String> quotations, String source) {
    public Statement {
        quotations = List.copyOf(quotations);
    }
}
