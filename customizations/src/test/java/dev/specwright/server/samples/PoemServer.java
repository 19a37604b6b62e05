package dev.specwright.server.samples;

import dev.specwright.server.Api;
import dev.specwright.server.BodyHandler;
import dev.specwright.server.Endpoint;
import dev.specwright.server.ErrorFormat;
import dev.specwright.server.Handler;
import dev.specwright.server.NotImplementedException;

/**
 * The contract's server: {@code POST <base>/poems} with bearer and body, {@code GET <base>/notes}.
 */
public final class PoemServer {
  public static final String VALID =
      "{\"lines\":[{\"mood\":\"glad\",\"text\":\"O\"}],\"verses\":2,\"heat\":0.5}";

  private final String base;
  private final ErrorFormat errors;
  private BodyHandler<PoemRequest, Note> poems =
      (request, context) -> Note.of(request.lines().get(0).text());
  private Handler<Note> notes =
      context -> {
        throw new NotImplementedException("listNotes");
      };
  private long maxBodyBytes = 1000;

  private PoemServer(String base, ErrorFormat errors) {
    this.base = base;
    this.errors = errors;
  }

  public static PoemServer at(String base, ErrorFormat errors) {
    return new PoemServer(base, errors);
  }

  public PoemServer poems(BodyHandler<PoemRequest, Note> handler) {
    this.poems = handler;
    return this;
  }

  public PoemServer notes(Handler<Note> handler) {
    this.notes = handler;
    return this;
  }

  public PoemServer maxBodyBytes(long bytes) {
    this.maxBodyBytes = bytes;
    return this;
  }

  public Api build() {
    return Api.builder("Poems" + base, errors)
        .maxBodyBytes(maxBodyBytes)
        .endpoint(
            Endpoint.of("POST", base + "/poems")
                .bearer()
                .accepts(PoemRequest.CODEC)
                .answers(201, Note.CODEC)
                .streamsWhen("stream")
                .handledBy(poems::handle))
        .endpoint(
            Endpoint.of("PUT", base + "/poems")
                .accepts(PoemRequest.CODEC)
                .answers(200, Note.CODEC)
                .handledBy(poems::handle))
        .endpoint(Endpoint.of("GET", base + "/notes").answers(200, Note.CODEC).handledBy(notes))
        .build();
  }
}
