/// What the timelines of the web have in common: dates of scripts, starts and ends, events as JSON.
@NullMarked
package kwonik.exchange.web;

import org.jspecify.annotations.NullMarked;
