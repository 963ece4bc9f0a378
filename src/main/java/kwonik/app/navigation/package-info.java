/// Ways through a chronicle: back and forward, bookmarks, links, the last views.
@NullMarked
package kwonik.app.navigation;

import org.jspecify.annotations.NullMarked;
