package dev.specwright.examples.sharedtypes;

import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.Stop;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody thinks of a draft.
 *
 * @param better the request as it should be
 * @param ending what should end the answer
 * @param speaker who should speak next
 * @param remarks what to say to each speaker
 */
public record Review(
    Optional<ChatCompletionRequestPayload> better,
    Optional<Stop> ending,
    Optional<Role> speaker,
    Map<Role, String> remarks) {}
