/// Saves the open document, undoes and redoes its changes, and asks before any are lost.
@NullMarked
package kwonik.app.document;

import org.jspecify.annotations.NullMarked;
