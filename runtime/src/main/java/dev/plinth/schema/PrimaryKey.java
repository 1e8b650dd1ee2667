package dev.plinth.schema;

import java.util.List;

/** The primary key of a table; the order of columns counts. */
public record PrimaryKey(String name, List<String> columns) implements Named {

  public PrimaryKey {
    columns = List.copyOf(columns);
  }
}
