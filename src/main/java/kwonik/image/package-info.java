/// Picture files beside a chronicle: where they lie, what they are, and what is in them.
@NullMarked
package kwonik.image;

import org.jspecify.annotations.NullMarked;
