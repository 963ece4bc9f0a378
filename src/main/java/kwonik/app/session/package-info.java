/// What is open, where we look, and what was chosen: the state of one window.
@NullMarked
package kwonik.app.session;

import org.jspecify.annotations.NullMarked;
