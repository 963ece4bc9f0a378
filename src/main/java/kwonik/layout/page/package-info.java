/// Cards, comparisons, slides and stages.
@NullMarked
package kwonik.layout.page;

import org.jspecify.annotations.NullMarked;
