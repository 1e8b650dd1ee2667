package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.OperationOrder.Moment;
import dev.plinth.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what the differs find, and puts it in order. */
final class Plan {

  private record Planned(Operation operation, Moment moment) {

    int position() {
      return OperationOrder.position(operation.kind(), moment);
    }
  }

  private final List<Planned> operations = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final Set<TableName> openTables = new HashSet<>();
  private final Set<String> openColumns = new HashSet<>();
  private final List<DiffError> errors = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void add(Operation operation) {
    add(operation, Moment.USUAL);
  }

  void add(Operation operation, Moment moment) {
    operations.add(new Planned(operation, moment));
  }

  void ask(Question question) {
    questions.add(question);
    if (question instanceof RenameTableQuestion rename) {
      openTables.add(rename.from());
    }
    if (question instanceof RenameColumnQuestion rename) {
      openColumns.add(rename.table() + "." + rename.to());
    }
  }

  void error(DiffError error) {
    errors.add(error);
  }

  void note(String note) {
    notes.add(note);
  }

  boolean isEmpty() {
    return operations.isEmpty();
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Whether a vanished table may turn out to be renamed. */
  boolean isUndecided(TableName vanished) {
    return openTables.contains(vanished);
  }

  /** Whether an added column may turn out to be a renamed one. */
  boolean isUndecided(TableName table, String added) {
    return openColumns.contains(table + "." + added);
  }

  List<Operation> planned() {
    return operations.stream().map(Planned::operation).toList();
  }

  SchemaDiff diff() {
    if (hasErrors()) {
      return SchemaDiff.ofErrors(errors);
    }
    List<Operation> ordered =
        operations.stream()
            .sorted(Comparator.comparingInt(Planned::position))
            .map(Planned::operation)
            .toList();
    return new SchemaDiff(ordered, questions, List.of(), notes);
  }
}
