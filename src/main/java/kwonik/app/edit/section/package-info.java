/// The sections of the form of an event: fields, and the edits that come of what is typed in them.
@NullMarked
package kwonik.app.edit.section;

import org.jspecify.annotations.NullMarked;
