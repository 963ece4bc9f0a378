/// Opens chronicles and reads them again when they change.
@NullMarked
package kwonik.app.open;

import org.jspecify.annotations.NullMarked;
