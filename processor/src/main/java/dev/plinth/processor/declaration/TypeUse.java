package dev.plinth.processor.declaration;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A type as it is used at one place.
 *
 * @param name without annotations
 * @param nullable whether an annotation named {@code Nullable} stands on this use
 * @param hidden whether it is private, or inside of a private type
 * @param entity whether its class carries {@code @Table}
 * @param enumeration whether it is an enum
 * @param constants names of an enum's constants, in order
 * @param renamedConstants those that {@code @RenamedFrom} gives an old name
 * @param arguments type arguments in order; for an array the type of its elements
 */
public record TypeUse(
    TypeName name,
    boolean nullable,
    boolean hidden,
    boolean entity,
    boolean enumeration,
    List<String> constants,
    List<RenamedConstant> renamedConstants,
    List<TypeUse> arguments) {

  public TypeUse {
    constants = List.copyOf(constants);
    renamedConstants = List.copyOf(renamedConstants);
    arguments = List.copyOf(arguments);
  }

  /** The old names of renamed constants, by the new ones. */
  public Map<String, String> oldNames() {
    return renamedConstants.stream()
        .collect(Collectors.toMap(RenamedConstant::name, RenamedConstant::old));
  }

  /** Whether it is a use of {@code type}, with any type arguments. */
  public boolean is(Class<?> type) {
    return ClassName.get(type).equals(raw());
  }

  /** The type without its arguments. */
  public TypeName raw() {
    return name instanceof ParameterizedTypeName generic ? generic.rawType() : name;
  }

  /** As the user reads it, without packages. */
  public String shown() {
    if (name instanceof ArrayTypeName && !arguments.isEmpty()) {
      return arguments.get(0).shown() + "[]";
    }
    String simple =
        raw() instanceof ClassName type ? String.join(".", type.simpleNames()) : name.toString();
    return arguments.isEmpty()
        ? simple
        : simple
            + arguments.stream().map(TypeUse::shown).collect(Collectors.joining(", ", "<", ">"));
  }
}
