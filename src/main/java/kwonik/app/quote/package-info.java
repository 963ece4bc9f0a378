/// From words of an article to an event: makes events of passages, adds passages to events, answers their questions.
@NullMarked
package kwonik.app.quote;

import org.jspecify.annotations.NullMarked;
