/// A story on the whole screen, and the presenter’s own view of it.
@NullMarked
package kwonik.app.present;

import org.jspecify.annotations.NullMarked;
