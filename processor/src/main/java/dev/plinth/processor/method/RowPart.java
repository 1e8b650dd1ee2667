package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/** What a row becomes, or a component of that. */
sealed interface RowPart {

  /** The name of the component; empty for a row that is one value. */
  String name();

  /** The type in Java, as written. */
  TypeName type();

  boolean nullable();

  /** What columns fill, in order. */
  default Stream<RowPart> leaves() {
    return Stream.of(this);
  }

  /** A value of a type that one column holds without being told how. */
  record Plain(RowValue value) implements RowPart {
    @Override
    public String name() {
      return value.name();
    }

    @Override
    public TypeName type() {
      return value.type();
    }

    @Override
    public boolean nullable() {
      return value.nullable();
    }
  }

  /** A value that only the property behind its column knows how to read. */
  record Custom(String name, TypeName type, boolean nullable) implements RowPart {}

  /**
   * An entity.
   *
   * @param mapping the expression for its mapping
   */
  record Whole(String name, TypeName type, boolean nullable, CodeBlock mapping)
      implements RowPart {}

  /** A record of other parts. */
  record Nested(String name, TypeName type, boolean nullable, List<RowPart> parts)
      implements RowPart {
    public Nested {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<RowPart> leaves() {
      return parts.stream().flatMap(RowPart::leaves);
    }
  }
}
