/// Tests of copies in other formats.
@NullMarked
package kwonik.export.copy;

import org.jspecify.annotations.NullMarked;
