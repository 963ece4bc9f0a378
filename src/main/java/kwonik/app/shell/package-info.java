/// The window itself: which room stands where, and which command belongs to whom.
@NullMarked
package kwonik.app.shell;

import org.jspecify.annotations.NullMarked;
