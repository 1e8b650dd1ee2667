package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.WrittenValue;

/** What a property with {@code @Embedded} says about the type that it embeds. */
record Embedding(Member member, ClassName type) {

  String prefix() {
    return member
        .field()
        .annotations()
        .find(Embedded.class)
        .flatMap(annotation -> annotation.value("prefix"))
        .map(WrittenValue::text)
        .filter(written -> !written.equals(Embedded.BY_PROPERTY))
        .orElseGet(() -> SnakeCase.of(member.field().name()) + "_");
  }

  boolean isKey() {
    return member.field().annotations().has(Id.class);
  }

  /** A key is never absent. */
  boolean isNullable() {
    return !isKey() && (member.field().nullable() || member.isOptional());
  }
}
