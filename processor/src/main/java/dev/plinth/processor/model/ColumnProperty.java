package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;

/** A plain value in one column. */
public record ColumnProperty(
    String name, TypeName type, Access access, ColumnModel column, SourceRef source)
    implements StoredProperty {

  @Override
  public List<ColumnModel> columns() {
    return List.of(column);
  }

  @Override
  public <R> R accept(PropertyVisitor<R> visitor) {
    return visitor.column(this);
  }
}
