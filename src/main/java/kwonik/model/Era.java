package kwonik.model;

import java.util.List;
import kwonik.edtf.When;

/// A period that frames events, drawn as a band; eras may overlap and nest.
public record Era(String id, Localized name, When when, List<Reference> references) {
    public Era {
        references = List.copyOf(references);
    }
}
