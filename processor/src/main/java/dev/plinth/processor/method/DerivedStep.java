package dev.plinth.processor.method;

import dev.plinth.schema.TableName;
import java.util.List;

/**
 * The way from the rows of one table to those of another.
 *
 * @param name of the property that leads there
 * @param columns of the table where the way begins
 * @param target the table where it ends
 * @param referenced its columns, each equal to one of {@code columns}
 * @param nullable whether a row may have no other one
 * @param many whether a row may have several others
 */
record DerivedStep(
    String name,
    TableName table,
    List<String> columns,
    TableName target,
    List<String> referenced,
    boolean nullable,
    boolean many) {
  DerivedStep {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
  }
}
