/// What a picture file shows, is called and says about itself.
@NullMarked
package kwonik.export.poster;

import org.jspecify.annotations.NullMarked;
