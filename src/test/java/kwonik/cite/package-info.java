@NullMarked
package kwonik.cite;

import org.jspecify.annotations.NullMarked;
