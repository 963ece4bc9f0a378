/// Opens tables: what their columns mean and how their dates are written is shown, and corrected before it counts.
@NullMarked
package kwonik.app.importing;

import org.jspecify.annotations.NullMarked;
