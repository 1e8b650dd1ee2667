package dev.plinth.schema.diff;

import dev.plinth.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The one list of rules that a schema must keep. */
final class SchemaChecks {

  private static final List<SchemaCheck> UNAMBIGUOUS =
      List.of(new DuplicateTableCheck(), new DuplicateColumnCheck());

  private static final List<SchemaCheck> COMPLETE =
      List.of(
          new IdentifierLengthCheck(),
          new KnownColumnCheck(),
          new KnownEnumCheck(),
          new ForeignKeyTargetCheck(),
          new ConstraintNameCheck());

  private SchemaChecks() {}

  /** All that is wrong with {@code schema}; the later rules rest on the first ones. */
  static List<DiffError> errors(Schema schema) {
    List<DiffError> errors = ambiguities(schema);
    return errors.isEmpty() ? run(COMPLETE, schema) : errors;
  }

  /** Only names that are there twice. */
  static List<DiffError> ambiguities(Schema schema) {
    return run(UNAMBIGUOUS, schema);
  }

  private static List<DiffError> run(List<SchemaCheck> checks, Schema schema) {
    List<DiffError> errors = new ArrayList<>();
    checks.forEach(check -> check.check(schema, errors::add));
    return errors;
  }
}
