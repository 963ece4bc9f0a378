/// How fast and how large the program is: each figure of the README, measured anew by one command.
@NullMarked
package kwonik.bench;

import org.jspecify.annotations.NullMarked;
