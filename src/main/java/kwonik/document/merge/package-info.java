/// Brings together what two sides made of one chronicle, by id and by field, and tells how two states differ.
@NullMarked
package kwonik.document.merge;

import org.jspecify.annotations.NullMarked;
