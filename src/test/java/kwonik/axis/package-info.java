/// Tests of the time axis.
@NullMarked
package kwonik.axis;

import org.jspecify.annotations.NullMarked;
