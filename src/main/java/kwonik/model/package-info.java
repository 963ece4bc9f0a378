/// What happened, when, and who says so: immutable, validated values.
@NullMarked
package kwonik.model;

import org.jspecify.annotations.NullMarked;
