/// Long lists that share what they have in common: what came and went between two of them, and where each part stands.
@NullMarked
package kwonik.model.list;

import org.jspecify.annotations.NullMarked;
