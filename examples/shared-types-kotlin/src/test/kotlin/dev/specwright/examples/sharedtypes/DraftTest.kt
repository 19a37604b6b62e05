package dev.specwright.examples.sharedtypes

import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper as jackson2
import com.fasterxml.jackson.module.kotlin.readValue as read2
import dev.specwright.pulze.model.ChatCompletionRequestPayload
import dev.specwright.pulze.model.Role
import dev.specwright.pulze.model.RoleContentChatChoice
import dev.specwright.pulze.model.Stop
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import tools.jackson.module.kotlin.jacksonObjectMapper as jackson3
import tools.jackson.module.kotlin.readValue as read3

/** A data class of models, read and written as Kotlin programs do it. */
class DraftTest {
    private val message = """{"role":"assistant","content":[{"type":"text","text":"hi"}]}"""
    private val request =
        """{"model":null,"messages":[{"role":"user","content":"hi","undeclared":0.1000000000000000055}]}"""
    private val full =
        """{"title":"t","request":$request,"speaker":"robot","ending":["a"],""" +
            """"examples":[$message],"endings":{"b c":"d"},"remarks":{"user":"ask"}}"""
    private val sparse = """{"title":"t","request":$request,"ending":null,"examples":[]}"""

    @Test
    fun `Jackson 2 writes again what it has read`() {
        assertEquals(full, jackson2().writeValueAsString(jackson2().read2<Draft>(full)))
    }

    @Test
    fun `Jackson 3 writes again what it has read`() {
        assertEquals(full, jackson3().writeValueAsString(jackson3().read3<Draft>(full)))
    }

    @Test
    fun `both read the same models`() {
        val draft = jackson2().read2<Draft>(full)
        assertEquals(draft, jackson3().read3<Draft>(full))
        assertEquals(Role.of("robot"), draft.speaker)
        assertEquals(Stop.of(listOf("a")), draft.ending)
        assertEquals(mapOf(Role.USER to "ask"), draft.remarks)
        assertEquals(listOf("hi"), draft.said())
    }

    @Test
    fun `defaults and nulls of the data class are its own`() {
        val expected =
            Draft(
                title = "t",
                request = ChatCompletionRequestPayload.CODEC.read(request),
                ending = null,
                examples = listOf(),
            )
        assertEquals(expected, jackson2().read2<Draft>(sparse))
        assertEquals(expected, jackson3().read3<Draft>(sparse))
    }

    @Test
    fun `null for a model that is not nullable is refused`() {
        val wrong = sparse.replace(request, "null")
        assertThrows(com.fasterxml.jackson.databind.exc.MismatchedInputException::class.java) {
            jackson2().read2<Draft>(wrong)
        }
        assertThrows(tools.jackson.databind.exc.MismatchedInputException::class.java) {
            jackson3().read3<Draft>(wrong)
        }
    }

    @Test
    fun `copies of a data class change its models`() {
        val draft = jackson3().read3<Draft>(full)
        val said = RoleContentChatChoice.builder().role(Role.ASSISTANT).content("ho").build()
        val next = draft.copy(request = draft.request.toBuilder().addMessage(said).build())
        assertEquals(listOf("hi", "ho"), next.said())
        assertEquals(listOf("you", "I"), next.request.messages().map { greeting(it.role()) })
        assertEquals("whoever robot is", greeting(next.speaker))
    }
}
