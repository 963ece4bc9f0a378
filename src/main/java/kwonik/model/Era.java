package kwonik.model;

import java.util.List;
import kwonik.edtf.When;

/// A period that frames events, drawn as a band; eras may overlap and nest.
public record Era(String id, Localized name, When when, List<Reference> references) {
    public Era {
        references = List.copyOf(references);
    }

    /// Where its band begins, in seconds as [When] counts them; an open start reaches back to [When#BEGINNING].
    public long start() {
        return when.startIsOpen() ? When.BEGINNING : when.start();
    }

    /// Where its band ends, in seconds as [When] counts them; an era that goes on reaches to [When#END_OF_TIME].
    public long end() {
        return when.endIsOpen() ? When.END_OF_TIME : when.end();
    }
}
