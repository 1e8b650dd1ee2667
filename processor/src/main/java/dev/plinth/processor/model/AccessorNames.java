package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.FieldDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names that the accessors of a field may have. */
final class AccessorNames {

  /**
   * For {@code name}: name() and getName(); for {@code aName} also getaName(), as beans have it;
   * for a boolean {@code odd} also isOdd().
   */
  static List<String> readers(FieldDeclaration field) {
    String name = field.name();
    Stream<String> is = isBoolean(field) ? Stream.of("is" + capital(name)) : Stream.empty();
    return Stream.concat(
            Stream.of(name, "get" + capital(name)), Stream.concat(bean("get", name), is))
        .toList();
  }

  /** For {@code name}: name(v) and setName(v); for a boolean {@code isOdd} also setOdd(v). */
  static List<String> writers(FieldDeclaration field) {
    String name = field.name();
    boolean is = isBoolean(field) && name.matches("is\\p{Lu}.*");
    Stream<String> bare = is ? Stream.of("set" + name.substring(2)) : Stream.empty();
    return Stream.concat(
            Stream.of(name, "set" + capital(name)), Stream.concat(bean("set", name), bare))
        .toList();
  }

  /** Where the second letter is a capital, beans leave the first one as it is. */
  private static Stream<String> bean(String prefix, String name) {
    return name.matches("\\p{Ll}\\p{Lu}.*") ? Stream.of(prefix + name) : Stream.empty();
  }

  private static boolean isBoolean(FieldDeclaration field) {
    TypeName type = field.type().name();
    return type.equals(TypeName.BOOLEAN) || type.equals(TypeName.BOOLEAN.box());
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private AccessorNames() {}
}
