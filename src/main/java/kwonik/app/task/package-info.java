/// Work in the background, and what comes back from it to the window.
@NullMarked
package kwonik.app.task;

import org.jspecify.annotations.NullMarked;
