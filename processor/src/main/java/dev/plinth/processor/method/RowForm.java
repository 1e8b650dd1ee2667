package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What a row becomes.
 *
 * @param type in Java
 * @param values the one value, the components of a record, or none of an entity
 * @param mapping the expression for the mapping of an entity; empty for anything else
 */
record RowForm(Kind kind, TypeName type, List<RowValue> values, CodeBlock mapping) {

  /** The forms of a row. */
  enum Kind {
    NOTHING,
    VALUE,
    RECORD,
    ENTITY
  }

  RowForm {
    values = List.copyOf(values);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
