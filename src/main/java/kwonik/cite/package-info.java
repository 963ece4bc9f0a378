/// Cites an excerpt, a source, an event or a whole chronicle, in the styles students are asked for.
///
/// The three styles are written here, for the kinds of text a chronicle has, and not taken from `citeproc-java`: that
/// library and two it stands on are automatic modules, which jlink refuses to put into the program’s own runtime; and
/// the style files would bring fourteen megabytes under a share-alike licence. Its output was the touchstone for ours.
///
/// What all styles hold to: nothing is invented. What a source does not give is left out or said to be missing, a
/// title keeps the capitals it has (a machine cannot tell proper nouns), and a title in square brackets is the
/// curator’s description, set without quotation marks or italics. Places within a text are not given, as Kwonik does
/// not hold the text.
@NullMarked
package kwonik.cite;

import org.jspecify.annotations.NullMarked;
