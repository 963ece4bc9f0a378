/// What all readers and writers of other people’s formats have in common: the file, the report, the draft of a
/// chronicle,
/// and texts with markup made plain.
@NullMarked
package kwonik.exchange.common;

import org.jspecify.annotations.NullMarked;
