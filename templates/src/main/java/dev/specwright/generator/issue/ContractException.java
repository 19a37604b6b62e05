package dev.specwright.generator.issue;

import java.util.List;

/**
 * Says that a contract cannot be used. The message is the whole {@linkplain IssueReport report},
 * and there is no stack trace, because build tools print what is thrown and the reader is the owner
 * of the contract.
 */
public final class ContractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Issue> issues;

  /** An exception that reports the given issues. */
  public ContractException(List<Issue> issues) {
    super(IssueReport.of(issues), null, false, false);
    this.issues = List.copyOf(issues);
  }

  /** The issues in the order of the report. */
  public List<Issue> issues() {
    return issues;
  }
}
