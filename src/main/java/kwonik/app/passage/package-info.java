/// The text of an article in paragraphs: what is quoted from it, the dates that it names, and what is selected in it.
@NullMarked
package kwonik.app.passage;

import org.jspecify.annotations.NullMarked;
