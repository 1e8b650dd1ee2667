package dev.plinth.schema.operation;

/** An operation on one named enum type. */
public sealed interface EnumOperation extends Operation
    permits CreateEnum, AddEnumValue, RenameEnumValue, RecreateEnum, DropEnum {

  /** The enum type. */
  String name();
}
