package dev.plinth.processor.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * What a column of a shared table holds in all rows of one variant: its discriminator, or NULL
 * where only other variants have the column.
 *
 * @param value the expression for it
 */
public record ConstantProperty(ColumnModel column, CodeBlock value) implements StoredProperty {

  @Override
  public String name() {
    return column.property();
  }

  @Override
  public TypeName type() {
    return column.valueType();
  }

  /** Nothing is read or written: no property of the user stands behind it. */
  @Override
  public Access access() {
    return new Access(new Accessor(name(), false, false), Optional.empty(), false);
  }

  @Override
  public SourceRef source() {
    return column.source();
  }

  @Override
  public List<ColumnModel> columns() {
    return List.of(column);
  }

  @Override
  public <R> R accept(PropertyVisitor<R> visitor) {
    return visitor.constant(this);
  }
}
