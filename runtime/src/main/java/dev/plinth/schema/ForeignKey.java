package dev.plinth.schema;

import java.util.List;

/**
 * A reference from columns of a table to a key of another one, or of the same one.
 *
 * @param columns the referencing columns
 * @param references the table and its columns in the same order
 * @param initiallyDeferred whether it is checked at commit unless said otherwise; true only if
 *     deferrable
 */
public record ForeignKey(
    String name,
    List<String> columns,
    Reference references,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean deferrable,
    boolean initiallyDeferred)
    implements Named {

  public ForeignKey {
    columns = List.copyOf(columns);
    deferrable = deferrable || initiallyDeferred;
  }

  /** A foreign key without actions, checked at once. */
  public static ForeignKey of(
      String name, List<String> columns, TableName target, List<String> targetColumns) {
    return new ForeignKey(
        name,
        columns,
        new Reference(target, targetColumns),
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        false,
        false);
  }

  /** The same under another name. */
  public ForeignKey withName(String other) {
    return new ForeignKey(
        other, columns, references, onDelete, onUpdate, deferrable, initiallyDeferred);
  }

  /** The same with other referencing columns. */
  public ForeignKey withColumns(List<String> other) {
    return new ForeignKey(
        name, other, references, onDelete, onUpdate, deferrable, initiallyDeferred);
  }

  /** The same with another target. */
  public ForeignKey withReferences(Reference other) {
    return new ForeignKey(name, columns, other, onDelete, onUpdate, deferrable, initiallyDeferred);
  }

  /** The same with other actions. */
  public ForeignKey withActions(ReferentialAction delete, ReferentialAction update) {
    return new ForeignKey(name, columns, references, delete, update, deferrable, initiallyDeferred);
  }

  /** The same, checked at commit. */
  public ForeignKey deferred() {
    return new ForeignKey(name, columns, references, onDelete, onUpdate, true, true);
  }

  /** The columns that a foreign key points to. */
  public record Reference(TableName table, List<String> columns) {

    public Reference {
      columns = List.copyOf(columns);
    }
  }
}
