package dev.specwright.client;

import dev.specwright.json.InvalidJsonException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns an answer into the model of a success or into the exception that fits. */
final class AnswerReader {
  private final ClientOptions options;

  AnswerReader(ClientOptions options) {
    this.options = options;
  }

  <O> O read(Call<?, O> call, Answer answer) {
    if (answer.cut()) {
      throw unexpected(
          call,
          answer,
          " with more than "
              + options.maxAnswerBytes()
              + " bytes; raise maxAnswerBytes(...) when such answers are expected",
          null);
    }
    Optional<String> encoding =
        answer.header("Content-Encoding").filter(it -> !it.isBlank() && !isIdentity(it));
    if (encoding.isPresent() && answer.body().length > 0) {
      throw unexpected(
          call,
          answer,
          " with Content-Encoding " + shown(encoding.get()) + ", which was not asked for",
          null);
    }
    if (answer.status() / 100 == 2) {
      return success(call, answer);
    }
    throw error(call, answer);
  }

  private static boolean isIdentity(String encoding) {
    return encoding.strip().equalsIgnoreCase("identity");
  }

  private <O> O success(Call<?, O> call, Answer answer) {
    if (answer.body().length == 0) {
      throw unexpected(call, answer, " with an empty body where JSON was expected", null);
    }
    if (!answer.mediaType().isJson()) {
      String type =
          answer
              .header("Content-Type")
              .map(it -> " with Content-Type " + shown(it))
              .orElse(" without a Content-Type");
      throw unexpected(call, answer, type + " where JSON was expected" + begins(answer), null);
    }
    try {
      return call.answerCodec().readLenient(answer.body());
    } catch (InvalidJsonException broken) {
      String problem = shown(broken.problems().get(0).toString());
      throw unexpected(
          call,
          answer,
          " with JSON that cannot be read (" + problem + ")" + begins(answer),
          options.token().redact(broken));
    }
  }

  private ApiException error(Call<?, ?> call, Answer answer) {
    ApiResponse response = response(call, answer);
    if (answer.mediaType().isJson()) {
      ApiException declared =
          call.declaredError(answer.status())
              .map(model -> model.read(response, answer.body()))
              .orElse(null);
      if (declared != null) {
        return declared;
      }
    }
    Optional<String> location = answer.header("Location");
    if (answer.status() / 100 == 3 && location.isPresent()) {
      return new ApiException(
          response,
          response.answered()
              + " and points to "
              + shown(location.get())
              + ": redirects are not followed, so that a token reaches only the server it is for;"
              + " set baseUrl(...) to where the API is",
          null);
    }
    return new ApiException(response);
  }

  private UnexpectedResponseException unexpected(
      Call<?, ?> call, Answer answer, String what, @Nullable Throwable cause) {
    ApiResponse response = response(call, answer);
    return new UnexpectedResponseException(response, response.answered() + what, cause);
  }

  private ApiResponse response(Call<?, ?> call, Answer answer) {
    return ApiResponse.of(call, answer.status(), answer.headers(), answer.text(), options.token());
  }

  private String begins(Answer answer) {
    return ": " + shown(answer.text());
  }

  private String shown(String foreign) {
    return Texts.excerpt(options.token().redact(foreign));
  }
}
