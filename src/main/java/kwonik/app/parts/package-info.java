/// Edits what is not an event in the place of the page: what the chronicle says of itself, its lanes, eras, sources,
/// glossary and stories, and lists what is still to be done.
@NullMarked
package kwonik.app.parts;

import org.jspecify.annotations.NullMarked;
