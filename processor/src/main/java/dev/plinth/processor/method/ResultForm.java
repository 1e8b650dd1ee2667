package dev.plinth.processor.method;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Page;
import dev.plinth.processor.declaration.TypeUse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** How many rows a method returns, and in what. */
enum ResultForm {
  ONE,
  OPTIONAL,
  OPTIONAL_NUMBER,
  LIST,
  SET,
  ARRAY,
  MAP,
  PAGE,
  KEYSET_PAGE,
  STREAM;

  private static final Map<Class<?>, ResultForm> FORMS =
      Map.of(
          Optional.class, OPTIONAL,
          List.class, LIST,
          Collection.class, LIST,
          Set.class, SET,
          Map.class, MAP,
          Page.class, PAGE,
          KeysetPage.class, KEYSET_PAGE,
          Stream.class, STREAM);

  private static final Map<Class<?>, TypeName> NUMBERS =
      Map.of(
          OptionalInt.class, TypeName.INT,
          OptionalLong.class, TypeName.LONG,
          OptionalDouble.class, TypeName.DOUBLE);

  static ResultForm of(TypeUse returns) {
    if (returns.name() instanceof ArrayTypeName array) {
      return array.componentType().equals(TypeName.BYTE) ? ONE : ARRAY;
    }
    if (NUMBERS.keySet().stream().anyMatch(returns::is)) {
      return OPTIONAL_NUMBER;
    }
    return FORMS.entrySet().stream()
        .filter(form -> returns.is(form.getKey()) && !returns.arguments().isEmpty())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ONE);
  }

  /** What a row becomes: the result, or what it holds. */
  static TypeUse row(TypeUse returns) {
    List<TypeUse> arguments = returns.arguments();
    return switch (of(returns)) {
      case ONE -> returns;
      case OPTIONAL_NUMBER -> number(returns);
      default -> arguments.get(arguments.size() - 1);
    };
  }

  private static TypeUse number(TypeUse returns) {
    TypeName number =
        NUMBERS.entrySet().stream()
            .filter(each -> returns.is(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    return new TypeUse(number, false, false, false, false, List.of(), List.of(), List.of());
  }

  /** Whether a {@code Paging} says which rows are wanted. */
  boolean isPage() {
    return this == PAGE || this == KEYSET_PAGE;
  }

  /** Whether a row that is NULL is an absent one. */
  boolean isOptional() {
    return this == OPTIONAL || this == OPTIONAL_NUMBER;
  }
}
