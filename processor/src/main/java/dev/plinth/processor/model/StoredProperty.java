package dev.plinth.processor.model;

/** A property with a column in the entity's own table. */
public sealed interface StoredProperty extends PropertyModel permits ColumnProperty, ToOneProperty {
  ColumnModel column();
}
