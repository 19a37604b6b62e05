package dev.specwright.generator.render;

/**
 * A mistake in a template: the message names the template, the line, the variable and the view.
 *
 * <p>It carries no stack trace: build tools print the throwable, and the message is all a template
 * author needs.
 */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception with the whole message for people. */
  public TemplateException(String message) {
    super(message, null, false, false);
  }
}
