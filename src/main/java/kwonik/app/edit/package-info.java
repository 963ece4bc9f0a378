/// The form of an event: everything that a chronicle says of it, to be changed where it is read.
@NullMarked
package kwonik.app.edit;

import org.jspecify.annotations.NullMarked;
