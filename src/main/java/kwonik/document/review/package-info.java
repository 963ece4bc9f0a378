/// What is left to do in a chronicle: texts that are not translated, and what is wrong or doubtful, each with its
/// field.
@NullMarked
package kwonik.document.review;

import org.jspecify.annotations.NullMarked;
