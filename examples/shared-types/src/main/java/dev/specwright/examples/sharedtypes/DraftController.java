package dev.specwright.examples.sharedtypes;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes drafts and gives them back. */
@RestController
public class DraftController {
  /** Has no state. */
  public DraftController() {}

  /** Answers 400 unless the draft and every model in it are valid. */
  @PostMapping("/drafts")
  public Draft keep(@Valid @RequestBody Draft draft) {
    return draft;
  }
}
