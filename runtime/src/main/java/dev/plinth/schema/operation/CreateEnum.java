package dev.plinth.schema.operation;

import dev.plinth.schema.EnumType;
import dev.plinth.schema.Schema;

/** Creates a named enum type. */
public record CreateEnum(EnumType definition) implements EnumOperation {

  @Override
  public String name() {
    return definition.name();
  }

  @Override
  public OperationKind kind() {
    return OperationKind.CREATE_ENUM;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.withEnums(Items.plus(this, schema.enums(), definition));
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropEnum(name());
  }

  @Override
  public String describe() {
    return "create enum " + name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateEnum(this);
  }
}
