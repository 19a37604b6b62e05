/**
 * What the tests of generated servers share: calls over real sockets, and the contracts' schemas.
 */
@NullMarked
package dev.specwright.serving;

import org.jspecify.annotations.NullMarked;
