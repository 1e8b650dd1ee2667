package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * What a row becomes.
 *
 * @param type in Java
 * @param parts the one value, the components of a record, or none of an entity
 * @param mapping the expression for the mapping of an entity; empty for anything else
 */
record RowForm(Kind kind, TypeName type, List<RowPart> parts, CodeBlock mapping) {

  /** The forms of a row. */
  enum Kind {
    NOTHING,
    VALUE,
    RECORD,
    ENTITY
  }

  RowForm {
    parts = List.copyOf(parts);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** What the columns of a result fill, in order. */
  List<RowPart> leaves() {
    return parts.stream().flatMap(RowPart::leaves).toList();
  }

  /** How a row that is one plain value is stored. */
  Optional<Scalar> scalar() {
    return is(Kind.VALUE) && parts.get(0) instanceof RowPart.Plain plain
        ? Optional.of(plain.value().scalar())
        : Optional.empty();
  }

  /** Whether entities stand among the values, which are whole once all rows are read. */
  boolean holdsEntities() {
    return leaves().stream().anyMatch(RowPart.Whole.class::isInstance);
  }
}
