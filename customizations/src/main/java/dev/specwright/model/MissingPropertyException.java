package dev.specwright.model;

/** A required property was asked for, but the document that was read does not have it. */
public final class MissingPropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String typeName;
  private final String propertyName;

  MissingPropertyException(String typeName, String propertyName, String reason) {
    super(typeName + "." + propertyName + " " + reason);
    this.typeName = typeName;
    this.propertyName = propertyName;
  }

  /** The simple name of the model class. */
  public String typeName() {
    return typeName;
  }

  /** The property's name on the wire. */
  public String propertyName() {
    return propertyName;
  }
}
