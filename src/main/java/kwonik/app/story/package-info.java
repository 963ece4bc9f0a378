/// Makes and changes the stories of a chronicle.
@NullMarked
package kwonik.app.story;

import org.jspecify.annotations.NullMarked;
