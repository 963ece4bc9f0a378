/// Makes lesson packs of the open chronicle.
@NullMarked
package kwonik.app.lesson;

import org.jspecify.annotations.NullMarked;
