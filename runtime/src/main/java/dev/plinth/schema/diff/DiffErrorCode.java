package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a schema or with hints, and how a sentence says it. */
public enum DiffErrorCode {
  DUPLICATE_TABLE("%s is there twice: give one of them another name with @Table(name)"),
  DUPLICATE_COLUMN("table %s has the column %s twice: give one another name with @Column(name)"),
  DUPLICATE_CONSTRAINT_NAME(
      "the name %s is given to %s and to %s, which %s does not allow: rename one of them"),
  IDENTIFIER_TOO_LONG("the name %s has %s bytes, databases allow %s: choose a shorter one"),
  UNKNOWN_COLUMN("%s of table %s needs the column %s, which is not there: correct the name"),
  UNKNOWN_ENUM(
      "column %s.%s is of the enum type %s, which is not there: compile all entities again"),
  FK_TARGET_MISSING(
      "foreign key %s of table %s points to the table %s, which is not there: compile its entity too"),
  FK_TARGET_NOT_UNIQUE(
      "foreign key %s of table %s points to %s(%s), which is neither the primary key nor unique:"
          + " make it unique or reference the key"),
  RENAMED_TWICE("%s and %s both say that they were %s before: correct one of them"),
  HINT_UNMATCHED("the hint %s means nothing: %s; correct or remove it");

  private final String sentence;

  DiffErrorCode(String sentence) {
    this.sentence = sentence;
  }

  /** The word in JSON, which stays the same in every version. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  DiffError at(@Nullable TableName table, @Nullable String name, Object... subjects) {
    return new DiffError(this, table, name, String.format(sentence, subjects));
  }
}
