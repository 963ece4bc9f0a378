package kwonik.exchange.common;

import kwonik.archive.Reading;
import kwonik.model.Chronicle;

/// A chronicle made of a file of another format, and what is to be known of it.
public record Imported(Chronicle chronicle, Report report) {
    /// As if it had been read from a file of our own.
    ///
    /// @param called how the user has named the file
    public Reading reading(String called) {
        return new Reading(chronicle, report.problems(called));
    }
}
