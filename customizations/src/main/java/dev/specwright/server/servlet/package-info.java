/**
 * Mounts generated servers in any Jakarta Servlet container: {@link
 * dev.specwright.server.servlet.ApiServlet}.
 */
@NullMarked
package dev.specwright.server.servlet;

import org.jspecify.annotations.NullMarked;
