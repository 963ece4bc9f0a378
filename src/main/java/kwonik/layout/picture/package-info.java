/// What there is to draw: pictures, marks, looks, and the one question asked of a toolkit.
@NullMarked
package kwonik.layout.picture;

import org.jspecify.annotations.NullMarked;
