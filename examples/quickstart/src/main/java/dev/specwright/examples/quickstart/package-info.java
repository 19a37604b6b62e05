/** Server, client and refused requests of both contracts, as an outsider would write them. */
@NullMarked
package dev.specwright.examples.quickstart;

import org.jspecify.annotations.NullMarked;
