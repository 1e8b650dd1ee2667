package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.processor.declaration.WrittenValue;
import java.util.Optional;

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

  /** What the names of the columns began with before the property was renamed. */
  Optional<String> formerPrefix() {
    return FacetsReader.text(member.field().annotations(), RenamedFrom.class).map(old -> old + "_");
  }

  boolean isKey() {
    return member.field().annotations().has(Id.class);
  }

  /** A key is never absent. */
  boolean isNullable() {
    return !isKey() && (member.field().nullable() || member.isOptional());
  }
}
