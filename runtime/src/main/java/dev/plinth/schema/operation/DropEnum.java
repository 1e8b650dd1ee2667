package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;

/** Drops a named enum type that no column uses any more. */
public record DropEnum(String name) implements EnumOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_ENUM;
  }

  @Override
  public Schema applyTo(Schema schema) {
    new Enums(this, schema).refuseUses(name);
    return schema.withEnums(Items.minus(this, schema.enums(), name));
  }

  @Override
  public Operation reverse(Schema before) {
    return new CreateEnum(new Enums(this, before).get(name));
  }

  @Override
  public String describe() {
    return "drop enum " + name;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropEnum(this);
  }
}
