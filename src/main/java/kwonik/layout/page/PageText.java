package kwonik.layout.page;

import java.util.List;
import kwonik.layout.picture.Look;
import kwonik.layout.text.Flow;

/// What stands on a page of text, set anew for each size of type that is tried.
interface PageText {
    /// What stands above, as wide as the page.
    Flow head(Look look, double width);

    /// The parts that may stand in several columns; none is broken.
    List<Flow> body(Look look, double width);

    /// What stands at the foot, as wide as the page.
    Flow foot(Look look, double width);

    /// In how many columns the body may stand.
    int mostColumns();
}
