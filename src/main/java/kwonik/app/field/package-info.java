/// Fields to type into: a date as people say it, with its reading and its mark, and a text in one language at a time.
@NullMarked
package kwonik.app.field;

import org.jspecify.annotations.NullMarked;
