package dev.specwright.examples.sharedtypes

import dev.specwright.pulze.model.ChatCompletionRequestPayload
import dev.specwright.pulze.model.Content
import dev.specwright.pulze.model.Role
import dev.specwright.pulze.model.RoleContentChatChoice
import dev.specwright.pulze.model.Stop

/** A request that somebody keeps for later, with what may go into it. */
data class Draft(
    val title: String,
    val request: ChatCompletionRequestPayload,
    val speaker: Role = Role.USER,
    val ending: Stop?,
    val examples: List<RoleContentChatChoice>,
    val endings: Map<String, Stop?> = emptyMap(),
    val remarks: Map<Role, String> = emptyMap(),
) {
    /** What its messages say: accessors are not nullable, so nothing here asks about null. */
    fun said(): List<String> = request.messages().map { it.content().map(::text).orElse("") }
}

/** The compiler knows all arms of a union: without one of them this does not compile. */
fun text(content: Content): String =
    when (content) {
        is Content.Text -> content.value()
        is Content.Parts -> content.value().joinToString { it.text().orElse("") }
        is Content.Unrecognized -> content.value().toString()
    }

/** Enumerations are open; the values that the contract knows are not. */
fun greeting(role: Role): String =
    when (role.known().orElse(null)) {
        Role.Known.USER -> "you"
        Role.Known.ASSISTANT -> "I"
        Role.Known.SYSTEM -> "we"
        null -> "whoever ${role.value()} is"
    }
