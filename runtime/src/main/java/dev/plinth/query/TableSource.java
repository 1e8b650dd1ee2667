package dev.plinth.query;

/** The rows of a table. */
record TableSource(TableRef table) implements Source {

  @Override
  public String name() {
    return table.name();
  }
}
