/// Begins a chronicle, and adds sources to one: what they are, and their texts.
@NullMarked
package kwonik.app.source;

import org.jspecify.annotations.NullMarked;
