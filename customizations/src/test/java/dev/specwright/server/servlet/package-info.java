/** Tests of the servlet glue. */
@NullMarked
package dev.specwright.server.servlet;

import org.jspecify.annotations.NullMarked;
