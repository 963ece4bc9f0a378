/// Makes exercises of a chronicle: which events, quotations and claims can be asked for, and which are taken.
@NullMarked
package kwonik.exercise.make;

import org.jspecify.annotations.NullMarked;
