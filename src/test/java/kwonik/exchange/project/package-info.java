/// Files of The Timeline Project, in.
@NullMarked
package kwonik.exchange.project;

import org.jspecify.annotations.NullMarked;
