/** What the tests of generated clients share: a real server that answers as it is told. */
@NullMarked
package dev.specwright.calling;

import org.jspecify.annotations.NullMarked;
