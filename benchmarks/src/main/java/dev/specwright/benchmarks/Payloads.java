package dev.specwright.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The documents that are read and written; the same ones in every run. They are Pulze's, and keep
 * to the types of the OpenAI API where it has the property too.
 */
final class Payloads {
  private static final String[] WORDS =
      ("the model answers in plain words and gives a reason for each step so that one can follow"
              + " what it did with numbers dates names cities prices and a caf\u00e9 in Z\u00fcrich"
              + " while tokens keep arriving one after the other until nothing is left to say")
          .split(" ");

  private Payloads() {}

  /** A request of 356 bytes: four messages, a few settings. */
  static byte[] smallRequest() {
    return bytes(
        """
        {"model":"openai/gpt-4o","temperature":0.7,"max_tokens":256,"stop":["END"],\
        "messages":[{"role":"system","content":"You answer briefly, in JSON."},\
        {"role":"user","content":"Name three primes."},\
        {"role":"assistant","content":"{\\"primes\\": [2, 3, 5]}"},\
        {"role":"user","content":"And the next 2 after those, please."}],\
        "response_format":{"type":"json_object"}}""");
  }

  /** A request of about 72 KB: a long conversation with parts, tool calls and tools. */
  static byte[] largeRequest() {
    Random random = new Random(72);
    StringBuilder json = new StringBuilder(80_000);
    json.append(
            "{\"model\":\"openai/gpt-4o\",\"temperature\":0.25,\"top_p\":0.9,\"max_tokens\":2048,")
        .append("\"n\":1,\"stream\":true,\"stop\":[\"\\n\\n\",\"END\"],\"presence_penalty\":0.1,")
        .append("\"logit_bias\":{\"50256\":-100,\"198\":1.5},\"tool_choice\":\"auto\",\"tools\":[");
    for (int i = 0; i < 8; i++) {
      json.append(i == 0 ? "" : ",");
      tool(json, random, i);
    }
    json.append("],\"messages\":[{\"role\":\"system\",\"content\":\"Answer in JSON.\"}");
    for (int i = 0; json.length() < 71_000; i++) {
      json.append(",{\"role\":\"").append(i % 2 == 0 ? "user" : "assistant");
      json.append("\",\"content\":");
      if (i % 6 == 2) {
        json.append("[{\"type\":\"text\",\"text\":\"");
        text(json, random, 900);
        json.append("\"},{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://a.example/");
        json.append(i).append(".png\"}}]");
      } else if (i % 6 == 3) {
        json.append("null,\"tool_calls\":[");
        call(json, random, i);
        json.append(']');
      } else {
        json.append('"');
        text(json, random, 1200);
        json.append('"');
      }
      json.append('}');
    }
    json.append("],\"plugins\":[\"web-search\"],\"response_format\":{\"type\":\"json_object\"}}");
    return bytes(json.toString());
  }

  /** An answer of about 2 KB: one choice, full metadata. */
  static byte[] smallAnswer() {
    return answer(1, 1_110);
  }

  /** An answer of about 33 KB: eight choices, full metadata. */
  static byte[] largeAnswer() {
    return answer(8, 3_900);
  }

  /** The 1,000 chunks of a stream, a document each. */
  static List<byte[]> chunks() {
    Random random = new Random(1000);
    List<byte[]> chunks = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String delta =
          i == 0
              ? "{\"role\":\"assistant\",\"content\":\"\"}"
              : i == 999 ? "{}" : "{\"content\":\" " + WORDS[random.nextInt(WORDS.length)] + "\"}";
      chunks.add(
          bytes(
              "{\"id\":\"chatcmpl-9f3a1c77\",\"object\":\"chat.completion.chunk\","
                  + "\"created\":1719876543210,\"model\":\"openai/gpt-4o\",\"choices\":[{\"index\":0,"
                  + "\"delta\":"
                  + delta
                  + ",\"finish_reason\":"
                  + (i == 999 ? "\"stop\"" : "null")
                  + "}]}"));
    }
    return chunks;
  }

  private static byte[] answer(int choices, int length) {
    Random random = new Random(choices);
    StringBuilder json = new StringBuilder(40_000);
    json.append("{\"choices\":[");
    for (int i = 0; i < choices; i++) {
      json.append(i == 0 ? "" : ",").append("{\"index\":").append(i);
      json.append(",\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":\"");
      text(json, random, length);
      json.append("\"");
      if (i % 4 == 3) {
        json.append(",\"tool_calls\":[");
        call(json, random, i);
        json.append(']');
      }
      json.append("}}");
    }
    return bytes(
        json.append("],\"created\":1719876543210,\"metadata\":{")
            .append("\"app_id\":\"7c1e3f9a-50d2-4c3e-9b1f-d2a6e0c4b8f7\",\"model\":{")
            .append("\"model\":\"gpt-4o\",\"provider\":\"openai\",\"owner\":\"openai\",")
            .append("\"namespace\":\"openai/gpt-4o\",\"at\":\"2024-05-13\"},\"costs\":{")
            .append("\"total_tokens\":0.00421,\"prompt_tokens\":0.00121,")
            .append("\"completion_tokens\":0.003},\"cost_savings\":{\"total_tokens\":0.0125,")
            .append("\"prompt_tokens\":0.0025,\"completion_tokens\":0.01},\"latency\":1.482,")
            .append("\"labels\":{\"team\":\"search\",\"env\":\"prod\"},\"scores\":{")
            .append("\"best_models\":[{\"openai/gpt-4o\":0.931},{\"mistral/large\":0.902}],")
            .append("\"candidates\":[{\"openai/gpt-4o\":0.931},{\"mistral/large\":0.902}]},")
            .append("\"score\":0.931,\"temperature\":0.7,\"max_tokens\":256,\"status_code\":200,")
            .append("\"retries\":0},\"id\":\"chatcmpl-9f3a1c77\",\"usage\":{")
            .append("\"total_tokens\":421,\"prompt_tokens\":121,\"completion_tokens\":300},")
            .append("\"model\":\"openai/gpt-4o\",\"object\":\"chat.completion\"}")
            .toString());
  }

  private static void tool(StringBuilder json, Random random, int i) {
    json.append("{\"type\":\"function\",\"function\":{\"name\":\"tool_").append(i);
    json.append("\",\"description\":\"");
    text(json, random, 150);
    json.append("\",\"parameters\":{\"type\":\"object\",\"properties\":{");
    for (int j = 0; j < 4; j++) {
      json.append(j == 0 ? "" : ",").append("\"p").append(j);
      json.append("\":{\"type\":\"string\",\"maxLength\":").append(20 + j);
      json.append(",\"description\":\"");
      text(json, random, 60);
      json.append("\",\"enum\":[\"a\",\"b\"]}");
    }
    json.append("},\"required\":[\"p0\",\"p1\"]}}}");
  }

  private static void call(StringBuilder json, Random random, int i) {
    json.append("{\"function\":{\"arguments\":\"{\\\"p0\\\":\\\"");
    text(json, random, 80);
    json.append("\\\",\\\"p1\\\":12}\",\"name\":\"tool_").append(i % 8);
    json.append("\"},\"id\":\"call_").append(i).append("\",\"type\":\"function\"}");
  }

  /** Words as they come, with a line break now and then. */
  private static void text(StringBuilder json, Random random, int length) {
    int end = json.length() + length;
    for (int i = 1; json.length() < end; i++) {
      json.append(WORDS[random.nextInt(WORDS.length)]).append(i % 16 == 0 ? ".\\n" : " ");
    }
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
