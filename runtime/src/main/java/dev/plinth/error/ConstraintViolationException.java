package dev.plinth.error;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A row that a constraint of its table refuses. */
public abstract class ConstraintViolationException extends StatementException {

  private static final long serialVersionUID = 1L;

  private String entity = "";
  private String name = "";

  private int row = -1;
  private String key = "";

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

  /**
   * Adds which of many rows it was, before the exception is thrown.
   *
   * @param row its index in what was given, from 0
   * @param key its key, if it has one
   */
  public final void inRow(int row, @Nullable Object key) {
    this.row = row;
    this.key = key == null ? "" : key.toString();
  }

  /** The index of the row in what was given, from 0; empty if it was only one. */
  public final OptionalInt row() {
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
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

  /** The reason, behind row, entity and properties where they are known. */
  @Override
  public @Nullable String getMessage() {
    return place() + subject() + super.getMessage();
  }

  private String place() {
    if (row < 0) {
      return "";
    }
    return "the element at index " + row + (key.isEmpty() ? "" : " (key " + key + ")") + ": ";
  }

  private String subject() {
    if (entity.isEmpty()) {
      return "";
    }
    String property = properties.isEmpty() ? "" : "." + String.join(", ", properties);
    return entity + property + (name.isEmpty() ? "" : " (" + name + ")") + ": ";
  }
}
