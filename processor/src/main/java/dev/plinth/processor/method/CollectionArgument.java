package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.Scalars;
import dev.plinth.processor.sql.BoundParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Many values: each of them stands in a list of the statement, or all of them in one array, or in
 * one value of a column whose property has a converter for them.
 *
 * @param element how one of them is bound
 */
record CollectionArgument(DaoArgument element, DaoParameter parameter, EntityProperties entities)
    implements DaoArgument {

  @Override
  public TypeName type() {
    return element.type();
  }

  /** What an array of the database would hold; empty where it can't. */
  Optional<Scalar> held() {
    DaoArgument plain = element instanceof PlacedArgument placed ? placed.plain() : element;
    return plain instanceof ScalarArgument scalar
        ? Optional.of(scalar.value().scalar()).filter(Scalars::canBeElement)
        : Optional.empty();
  }

  /** Whether all of them can be one value here. */
  boolean canBeOne(BoundParameter place) {
    return held().isPresent() || holder(place).isPresent();
  }

  private Optional<CodeBlock> holder(BoundParameter place) {
    return entities.converted(place.column(), parameter.type().name());
  }

  /** Binds all of them as one value. */
  @Override
  public CodeBlock bind(
      BoundParameter place, String run, CodeBlock at, CodeBlock values, DaoColumns columns) {
    Optional<CodeBlock> holder = holder(place);
    if (holder.isPresent()) {
      return new ColumnArgument(parameter.type().name(), holder.get())
          .bind(place, run, at, values, columns);
    }
    return CodeBlock.of(
        "$N.setArray($L, $N, $L)",
        run,
        at,
        columns.addArray(place, held().orElseThrow(), parameter.nullable()),
        list(values));
  }

  /** Arrays are lists by now. */
  private CodeBlock list(CodeBlock values) {
    if (DaoParameters.isArray(parameter.type()) || parameter.type().is(List.class)) {
      return values;
    }
    return parameter.nullable()
        ? CodeBlock.of("$L == null ? null : new $T<>($L)", values, ArrayList.class, values)
        : CodeBlock.of("new $T<>($L)", ArrayList.class, values);
  }
}
