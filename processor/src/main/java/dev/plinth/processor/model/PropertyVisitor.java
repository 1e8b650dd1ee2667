package dev.plinth.processor.model;

/** One answer for each kind of property. */
public interface PropertyVisitor<R> {
  R column(ColumnProperty property);

  R embedded(EmbeddedProperty property);

  R toOne(ToOneProperty property);

  R toMany(ToManyProperty property);
}
