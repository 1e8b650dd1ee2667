package dev.plinth.processor.model;

/** One answer for each kind of property. */
public interface PropertyVisitor<R> {
  R column(ColumnProperty property);

  R embedded(EmbeddedProperty property);

  R toOne(ToOneProperty property);

  R toMany(ToManyProperty property);

  /** Only columns of variants have it, and nobody asks these what they are. */
  default R constant(ConstantProperty property) {
    throw new IllegalStateException(property.name() + " is no property of a type");
  }
}
