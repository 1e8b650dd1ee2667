package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

import org.jspecify.annotations.NonNull;

@Table
class Anything {
  @Id @Nullable Long id;
  @Nullable String bySpec;
  byte @Nullable [] array;

  @Column(nullable = true)
  String byColumn;

  @Column(nullable = false)
  String said;

  @NonNull String marked;
  @Legacy.Nullable Integer byDeclaration;
  String plain;
}
