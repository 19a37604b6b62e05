package dev.specwright.examples.sharedtypes;

import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import dev.specwright.pulze.model.Stop;
import dev.specwright.validation.KnownValue;
import dev.specwright.validation.ValidUnion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * A request that somebody keeps for later, with what may go into it.
 *
 * @param title what to find it by
 * @param request the request so far
 * @param speaker who speaks next
 * @param ending what ends the answer
 * @param examples messages to choose from
 * @param endings endings to choose from, by name
 */
public record Draft(
    @NotBlank String title,
    @NotNull @Valid ChatCompletionRequestPayload request,
    @NotNull @KnownValue Role speaker,
    @NotNull @ValidUnion Stop ending,
    @NotNull List<@Valid RoleContentChatChoice> examples,
    @NotNull Map<String, @ValidUnion Stop> endings) {}
