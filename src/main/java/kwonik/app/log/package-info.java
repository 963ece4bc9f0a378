/// Errors that nobody caught, told once each, and the file in which they are kept.
@NullMarked
package kwonik.app.log;

import org.jspecify.annotations.NullMarked;
