/// A chronicle as one web page that needs nothing else: no network, no other file, no installed program.
@NullMarked
package kwonik.export.web;

import org.jspecify.annotations.NullMarked;
