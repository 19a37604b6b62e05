/** Tests of models as parts of somebody else's types. */
@NullMarked
package dev.specwright.examples.sharedtypes;

import org.jspecify.annotations.NullMarked;
