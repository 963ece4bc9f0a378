/// The article texts that the reader has: given, read with their quotations marked, and proven.
@NullMarked
package kwonik.app.article;

import org.jspecify.annotations.NullMarked;
