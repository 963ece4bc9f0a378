/// Controls and styles that several rooms of the window use.
@NullMarked
package kwonik.app.controls;

import org.jspecify.annotations.NullMarked;
