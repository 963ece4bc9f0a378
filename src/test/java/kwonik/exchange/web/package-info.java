/// Tests of what the timelines of the web share.
@NullMarked
package kwonik.exchange.web;

import org.jspecify.annotations.NullMarked;
