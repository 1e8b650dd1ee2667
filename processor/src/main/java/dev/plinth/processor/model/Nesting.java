package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a property stands: in the entity itself, or in what is embedded there.
 *
 * @param home the entity whose table has the columns
 * @param prefix what the names of the columns begin with
 * @param path what leads to the property, with a dot at its end
 * @param nullable whether something around the property may be absent
 * @param key whether something around the property is the key
 * @param types what the property is embedded in, outermost first
 */
record Nesting(
    ClassName home,
    String prefix,
    String path,
    boolean nullable,
    boolean key,
    List<ClassName> types) {

  Nesting {
    types = List.copyOf(types);
  }

  /** In the entity itself. */
  static Nesting in(EntityDeclaration entity) {
    return new Nesting(entity.entityType(), "", "", false, false, List.of());
  }

  /** In the type that a property embeds. */
  Nesting into(Embedding embedding) {
    return new Nesting(
        home,
        prefix + embedding.prefix(),
        path + embedding.member().field().name() + ".",
        nullable || embedding.isNullable(),
        key || embedding.isKey(),
        Stream.concat(types.stream(), Stream.of(embedding.type())).toList());
  }
}
