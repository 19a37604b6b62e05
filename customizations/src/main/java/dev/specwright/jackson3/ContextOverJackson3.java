package dev.specwright.jackson3;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where a Jackson 3 parser stands, for Jackson 2; equal when it is over the same context. */
final class ContextOverJackson3 extends JsonStreamContext {
  private final TokenStreamContext context;

  ContextOverJackson3(TokenStreamContext context) {
    super(
        context.inObject() ? TYPE_OBJECT : context.inArray() ? TYPE_ARRAY : TYPE_ROOT,
        context.hasCurrentIndex() ? context.getCurrentIndex() : -1);
    this.context = context;
  }

  @Override
  public @Nullable JsonStreamContext getParent() {
    var parent = context.getParent();
    return parent == null ? null : new ContextOverJackson3(parent);
  }

  @Override
  public @Nullable String getCurrentName() {
    return context.currentName();
  }

  @Override
  public boolean hasCurrentName() {
    return context.hasCurrentName();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContextOverJackson3 that && context == that.context;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(context);
  }
}
