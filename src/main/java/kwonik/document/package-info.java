/// What is open, as one value: the whole chronicle, its file, its problems, and every change since it was read.
@NullMarked
package kwonik.document;

import org.jspecify.annotations.NullMarked;
