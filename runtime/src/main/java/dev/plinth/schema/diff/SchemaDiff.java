package dev.plinth.schema.diff;

import dev.plinth.schema.operation.Operation;
import java.util.List;

/**
 * What leads from one schema to another.
 *
 * @param operations in the order in which they run, as if every question about a rename were
 *     answered with no; empty if there are errors
 * @param questions what a person must decide before the operations may be used
 * @param errors what is wrong with the new schema or the hints
 * @param notes what the person may want to know, one sentence each
 */
public record SchemaDiff(
    List<Operation> operations,
    List<Question> questions,
    List<DiffError> errors,
    List<String> notes) {

  public SchemaDiff {
    operations = List.copyOf(operations);
    questions = List.copyOf(questions);
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
  }

  static SchemaDiff ofErrors(List<DiffError> errors) {
    return new SchemaDiff(List.of(), List.of(), errors, List.of());
  }

  /** Whether both schemas make the same database. */
  public boolean isEmpty() {
    return operations.isEmpty() && questions.isEmpty() && errors.isEmpty();
  }

  /** Whether the operations may be used as they are. */
  public boolean isDecided() {
    return questions.isEmpty() && errors.isEmpty();
  }
}
