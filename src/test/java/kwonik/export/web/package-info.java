/// Tests of the web page that a chronicle is written to.
@NullMarked
package kwonik.export.web;

import org.jspecify.annotations.NullMarked;
