package dev.specwright.examples.sharedtypes;

import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import dev.specwright.pulze.model.Stop;
import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.NonNull;
import lombok.Singular;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;

/** A request to start from. */
@Value
@Builder(toBuilder = true)
@Jacksonized
public class Preset {
  @NonNull String name;
  @NonNull ChatCompletionRequestPayload request;
  @NonNull Role speaker;
  @NonNull Stop ending;
  @Singular List<RoleContentChatChoice> examples;
  @NonNull Map<String, Stop> endings;
}
