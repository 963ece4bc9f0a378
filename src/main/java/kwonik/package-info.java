@NullMarked
package kwonik;

import org.jspecify.annotations.NullMarked;
