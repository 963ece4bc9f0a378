/// Tests of what tells other formats apart.
@NullMarked
package kwonik.exchange;

import org.jspecify.annotations.NullMarked;
