package dev.plinth.query;

/** The rows of a query at the head of the statement. */
record CommonSource(CommonTable table) implements Source {

  @Override
  public String name() {
    return table.name();
  }
}
