/// What is remembered from one time to the next.
@NullMarked
package kwonik.app.settings;

import org.jspecify.annotations.NullMarked;
