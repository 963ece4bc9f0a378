/// Checks a pasted list of dated statements against texts, and takes lines of it over as events with their proof.
@NullMarked
package kwonik.app.check;

import org.jspecify.annotations.NullMarked;
