package dev.plinth.processor.model;

import java.util.List;

/** A property with one or more columns in the entity's own table. */
public sealed interface StoredProperty extends PropertyModel
    permits ColumnProperty, ConstantProperty, EmbeddedProperty, ToOneProperty {

  /** Its columns, in order; never none. */
  List<ColumnModel> columns();
}
