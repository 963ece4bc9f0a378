@NullMarked
package kwonik.fuzz;

import org.jspecify.annotations.NullMarked;
