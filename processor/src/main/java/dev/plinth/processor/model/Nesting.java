package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a property stands: in the entity itself, or in what is embedded there.
 *
 * @param home the entity whose table has the columns
 * @param prefix what the names of the columns begin with
 * @param former what they began with before something around the property was renamed
 * @param path what leads to the property, with a dot at its end
 * @param nullable whether something around the property may be absent
 * @param key whether something around the property is the key
 * @param types what the property is embedded in, outermost first
 */
record Nesting(
    ClassName home,
    String prefix,
    Optional<String> former,
    String path,
    boolean nullable,
    boolean key,
    List<ClassName> types) {

  Nesting {
    types = List.copyOf(types);
  }

  /** In the entity itself. */
  static Nesting in(EntityDeclaration entity) {
    return new Nesting(entity.entityType(), "", Optional.empty(), "", false, false, List.of());
  }

  /** In the type that a property embeds. */
  Nesting into(Embedding embedding) {
    return new Nesting(
        home,
        prefix + embedding.prefix(),
        former(embedding),
        path + embedding.member().field().name() + ".",
        nullable || embedding.isNullable(),
        key || embedding.isKey(),
        Stream.concat(types.stream(), Stream.of(embedding.type())).toList());
  }

  private Optional<String> former(Embedding embedding) {
    Optional<String> step = embedding.formerPrefix();
    return former.isEmpty() && step.isEmpty()
        ? Optional.empty()
        : Optional.of(former.orElse(prefix) + step.orElseGet(embedding::prefix));
  }

  /**
   * The name that a column had before, if it or something around it was renamed.
   *
   * @param told what {@code @RenamedFrom} says of the column, without prefix
   * @param name its present name, without prefix
   */
  Optional<String> before(Optional<String> told, String name) {
    return told.or(() -> former.map(renamed -> name)).map(old -> former.orElse(prefix) + old);
  }
}
