/// Own notes as a file beside the chronicle: a W3C Web Annotation collection, in and out.
@NullMarked
package kwonik.notes.file;

import org.jspecify.annotations.NullMarked;
