package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;

/**
 * A value whose own properties are columns of the entity's table.
 *
 * @param nullable whether it may be absent: all of its columns are NULL then
 */
public record EmbeddedProperty(
    String name,
    TypeName type,
    Access access,
    EmbeddedType embedded,
    boolean nullable,
    SourceRef source)
    implements StoredProperty {

  @Override
  public List<ColumnModel> columns() {
    return embedded.properties().stream().flatMap(each -> each.columns().stream()).toList();
  }

  @Override
  public <R> R accept(PropertyVisitor<R> visitor) {
    return visitor.embedded(this);
  }
}
