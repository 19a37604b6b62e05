package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@code content} of a body or an answer. */
final class MediaTypes {

  private static final String EVENT_STREAM = "text/event-stream";

  private final Resolution resolution;
  private final SchemaResolver schemas;

  MediaTypes(Resolution resolution, SchemaResolver schemas) {
    this.resolution = resolution;
    this.schemas = schemas;
  }

  /**
   * The JSON object of a body or answer; null, with issues for what else is there, if there is
   * none.
   */
  @Nullable TypeName json(Node holder, boolean streams) {
    Node content = holder.get("content");
    TypeName found = null;
    for (ObjectNode.Entry entry :
        content == null ? List.<ObjectNode.Entry>of() : content.entries()) {
      String type = entry.key();
      if (found == null && (type.equals("application/json") || type.endsWith("+json"))) {
        found = object(entry);
      } else if (!(type.equals(EVENT_STREAM) && streams)) {
        resolution.issues.addSkippable(
            "unsupported-media-type",
            entry.value(),
            "'" + type + "' is not supported here",
            type.equals(EVENT_STREAM)
                ? "say which request property asks for the stream: x-specwright-stream: {flag: stream}"
                : "leave it out with an overlay; application/json is supported");
      }
    }
    return found;
  }

  private @Nullable TypeName object(ObjectNode.Entry entry) {
    Node schema = entry.value().get("schema");
    if (schema != null && schema.isObject()) {
      Value value = schemas.resolve(schema, Place.topLevel(resolution, "Body"));
      if (value.type() instanceof Type.Named named
          && named.form() == Type.Form.OBJECT
          && !value.nullable()) {
        return named.name();
      }
    }
    resolution.issues.addSkippable(
        "unsupported-body",
        schema == null ? entry.value() : schema,
        "a body that is no object with properties is not supported",
        "refer to an object schema under components");
    return null;
  }
}
