package dev.plinth.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that a constraint of its table refuses. */
public abstract class ConstraintViolationException extends StatementException {

  private static final long serialVersionUID = 1L;

  private String entity = "";
  private String name = "";

  @SuppressWarnings("serial") // an immutable list of strings is serializable
  private List<String> properties = List.of();

  ConstraintViolationException(FailedStatement failed, String reason) {
    super(failed, reason);
  }

  /**
   * Adds what the mapping of the table knows, before the exception is thrown.
   *
   * @param entity the simple name of the class
   * @param properties those that the constraint is about
   * @param constraint its name; empty for a column that takes no NULL
   */
  public final void concerns(String entity, List<String> properties, String constraint) {
    this.entity = entity;
    this.properties = List.copyOf(properties);
    this.name = constraint;
  }

  /** The simple name of the entity's class; empty if no mapping knows the constraint. */
  public final String entity() {
    return entity;
  }

  /** The properties that the constraint is about; empty if that is not known. */
  public final List<String> properties() {
    return properties;
  }

  /** The name of the constraint; empty if nobody says it. */
  public String constraint() {
    return name;
  }

  /** The reason, behind entity and properties where they are known. */
  @Override
  public @Nullable String getMessage() {
    if (entity.isEmpty()) {
      return super.getMessage();
    }
    String property = properties.isEmpty() ? "" : "." + String.join(", ", properties);
    String constraint = name.isEmpty() ? "" : " (" + name + ")";
    return entity + property + constraint + ": " + super.getMessage();
  }
}
