package dev.plinth.processor.model;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import dev.plinth.processor.declaration.FieldDeclaration;
import java.lang.annotation.Annotation;
import java.util.List;

/** Tells columns that accept NULL from properties that may be null before the insert only. */
public final class Nullability {
  /** What carries one of these is given a value at the insert. */
  private static final List<Class<? extends Annotation>> GIVEN =
      List.of(Id.class, Version.class, CreatedAt.class, UpdatedAt.class);

  static boolean ofColumn(Member member) {
    FieldDeclaration field = member.field();
    if (GIVEN.stream().anyMatch(field.annotations()::has)) {
      return false;
    }
    return field.annotations().has(Default.class)
        ? field
            .annotations()
            .find(Column.class)
            .flatMap(column -> column.flag("nullable"))
            .orElse(false)
        : member.isNullable();
  }

  /** Whether the property may be null although the column is not. */
  public static boolean isGivenAtInsert(FieldDeclaration field) {
    return field.annotations().has(Default.class)
        || GIVEN.stream().anyMatch(field.annotations()::has);
  }

  private Nullability() {}
}
