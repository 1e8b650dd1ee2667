package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * How a mapping names the constants of an enum.
 *
 * <p>In an expression, a variable wins over a type of its name: the constant of an entity {@code
 * VAT} over {@code VAT.Kind}. A class literal always means the type.
 */
final class EnumCode {
  /** What finds a constant by its name. */
  static CodeBlock byName(TypeName type, Mapping mapping) {
    return isHidden(type, mapping)
        ? CodeBlock.of("constantName -> Enum.valueOf($T.class, constantName)", type)
        : CodeBlock.of("$T::valueOf", type);
  }

  /** The array of all constants. */
  static CodeBlock all(TypeName type, Mapping mapping) {
    return isHidden(type, mapping)
        ? CodeBlock.of("$T.class.getEnumConstants()", type)
        : CodeBlock.of("$T.values()", type);
  }

  private static boolean isHidden(TypeName type, Mapping mapping) {
    return type instanceof ClassName name
        && mapping.names().isField(name.topLevelClassName().simpleName());
  }

  private EnumCode() {}
}
