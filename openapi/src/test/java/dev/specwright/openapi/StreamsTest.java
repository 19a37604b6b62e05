package dev.specwright.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The streams the overlays declare can be asked for, and admit what servers really send. */
class StreamsTest {

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void an_operation_has_events_if_and_only_if_it_has_a_flag_to_ask_for_them(String name) {
    JsonNode document = Contracts.overlaid(name);
    List<String> streaming = new ArrayList<>();
    for (JsonNode path : document.get("paths")) {
      for (JsonNode operation : path) {
        String id = operation.get("operationId").asText();
        JsonNode schema = operation.at("/responses/200/content/text~1event-stream/schema");
        assertEquals(schema.isObject(), operation.has("x-specwright-stream"), id);
        if (schema.isObject()) {
          streaming.add(id);
          String chunk = schema.at("/items/properties/data/$ref").asText();
          assertEquals("Chunk", chunk.substring(chunk.length() - 5), id);
          assertEquals("[\"data\"]", schema.at("/items/required").toString(), id);
          String flag = operation.at("/x-specwright-stream/flag").asText();
          String body = operation.at("/requestBody/content/application~1json/schema/$ref").asText();
          JsonNode property = document.at(body.substring(1)).path("properties").path(flag);
          assertEquals(List.of("boolean"), property.findValuesAsText("type").subList(0, 1), id);
        }
      }
    }
    assertEquals(2, streaming.size(), streaming::toString);
  }

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void pieces_of_a_stream_require_nothing(String name) {
    JsonNode schemas = Contracts.overlaid(name).at("/components/schemas");
    List<String> pieces = new ArrayList<>();
    for (var schema : schemas.properties()) {
      if (schema.getKey().contains("Chunk") || schema.getKey().endsWith("Delta")) {
        pieces.add(schema.getKey());
        for (String keyword : List.of("required", "minItems", "minLength", "minProperties")) {
          assertFalse(schema.getValue().toString().contains('"' + keyword + '"'), schema.getKey());
        }
      }
    }
    assertEquals(7, pieces.size(), pieces::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'choices':[]}",
        "{'choices':[{'delta':{}}]}",
        "{'choices':[{'delta':{'content':'Hi'}}]}",
        "{'choices':[{'index':0,'delta':{'role':'assistant','content':null},'finish_reason':null}]}",
        "{'choices':[{'index':0,'delta':{'reasoning_content':'Hm'}}],'usage':null,'new':[1]}",
        "{'choices':[{'index':0,'delta':{'tool_calls':"
            + "[{'index':0,'id':'c1','type':'function','function':{'name':'f','arguments':''}}]}}]}",
        "{'choices':[{'index':0,'delta':{'tool_calls':[{'index':0,'function':{'arguments':'{'}}]}}]}",
        "{'choices':[],'usage':{'prompt_tokens':1,'completion_tokens':2,'total_tokens':3}}",
      })
  void a_chat_stream_may_send(String chunk) throws IOException {
    JsonNode instance = Contracts.JSON.readTree(chunk.replace('\'', '"'));
    for (String name : Contracts.names().toList()) {
      Oracle oracle = new Oracle(Contracts.overlaid(name));
      assertEquals(List.of(), oracle.problemsOf("ChatCompletionChunk", instance), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'choices':[]}",
        "{'choices':[{'text':'Hi'}]}",
        "{'choices':[{'index':0,'text':'','finish_reason':'stop'}],'usage':null}",
      })
  void a_text_stream_may_send(String chunk) throws IOException {
    JsonNode instance = Contracts.JSON.readTree(chunk.replace('\'', '"'));
    for (String name : Contracts.names().toList()) {
      Oracle oracle = new Oracle(Contracts.overlaid(name));
      assertEquals(List.of(), oracle.problemsOf("CompletionChunk", instance), name);
    }
  }
}
