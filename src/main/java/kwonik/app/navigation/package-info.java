/// Ways through a chronicle: back and forward, bookmarks, links, the views where one left off.
@NullMarked
package kwonik.app.navigation;

import org.jspecify.annotations.NullMarked;
