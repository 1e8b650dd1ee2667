package dev.plinth.query;

/** A query in the from clause of another one: {@code from (select …) name}. Immutable. */
public final class DerivedTable extends NamedRows {

  DerivedTable(String name, SelectTree query) {
    super(name, query);
  }

  @Override
  Source source() {
    return new DerivedSource(query(), name());
  }
}
