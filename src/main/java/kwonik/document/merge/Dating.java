package kwonik.document.merge;

import kwonik.edtf.When;
import kwonik.model.DateBasis;
import org.jspecify.annotations.Nullable;

/// The date of an event with how it is known: whoever changes one of them means both.
public record Dating(@Nullable When when, DateBasis basis) {
    static final Dating NONE = new Dating(null, DateBasis.UNKNOWN);
}
