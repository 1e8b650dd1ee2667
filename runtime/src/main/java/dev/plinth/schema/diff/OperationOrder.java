package dev.plinth.schema.diff;

import static dev.plinth.schema.diff.OperationOrder.Moment.EARLY;
import static dev.plinth.schema.diff.OperationOrder.Moment.LATE;
import static dev.plinth.schema.diff.OperationOrder.Moment.SOON;
import static dev.plinth.schema.diff.OperationOrder.Moment.USUAL;

import dev.plinth.schema.operation.OperationKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which order operations run, and why; destructive steps come last. */
final class OperationOrder {

  /** Kinds of which some operations must run apart from the others. */
  enum Moment {
    /** Before anything is renamed: names are the old ones. */
    EARLY,
    /** Right after everything is renamed. */
    SOON,
    USUAL,
    LATE
  }

  /**
   * One place in the order.
   *
   * @param because why it stands here
   */
  record Step(OperationKind kind, Moment moment, String because) {}

  static final List<Step> STEPS =
      List.of(
          step(OperationKind.DROP_VIEW, "views hold on to the columns and tables below them"),
          step(
              OperationKind.ALTER_COLUMN,
              EARLY,
              "an identity goes before the primary key that it needs, and a default before its value"
                  + " gets another name"),
          step(
              OperationKind.DROP_FOREIGN_KEY,
              "foreign keys hold on to the keys and columns of two tables"),
          step(OperationKind.DROP_CHECK, "checks hold on to columns"),
          step(
              OperationKind.DROP_UNIQUE,
              "no foreign key needs it any more, and its name becomes free"),
          step(OperationKind.DROP_INDEX, "its columns and its name become free"),
          step(OperationKind.DROP_PRIMARY_KEY, "no foreign key needs it any more"),
          step(OperationKind.RENAME_ENUM_VALUE, "all that follows speaks of the new values"),
          step(OperationKind.CREATE_ENUM, "tables and columns may be of this type"),
          step(OperationKind.ADD_ENUM_VALUE, "defaults and checks may name the value"),
          step(
              OperationKind.RENAME_TABLE,
              "all that follows speaks of the new names; old names become free"),
          step(
              OperationKind.RENAME_COLUMN,
              "all that follows speaks of the new names; old names become free"),
          step(
              OperationKind.RENAME_CONSTRAINT,
              "names are as they will be before anything new takes one; indexes are renamed here as"
                  + " well, since they share the names"),
          step(
              OperationKind.ALTER_COLUMN,
              SOON,
              "a column stops being generated before what it is made of goes"),
          step(
              OperationKind.DROP_COLUMN,
              SOON,
              "a column that is made anew must go before it can come"),
          step(OperationKind.CREATE_TABLE, "columns and foreign keys of old tables may need it"),
          step(
              OperationKind.ADD_COLUMN,
              "constraints may need it; data can be moved into it from here on"),
          step(
              OperationKind.ALTER_COLUMN,
              "new constraints and generated columns see the final types"),
          step(
              OperationKind.ADD_COLUMN, LATE, "a generated column needs the columns it is made of"),
          step(OperationKind.RECREATE_ENUM, "no default speaks of a value that goes"),
          step(OperationKind.SET_COMMENT, "needs only the table"),
          step(OperationKind.SET_OPTIONS, "needs only the table"),
          step(OperationKind.CREATE_PRIMARY_KEY, "its columns are there and take no null"),
          step(
              OperationKind.ALTER_COLUMN,
              LATE,
              "an identity comes after the primary key that it needs"),
          step(OperationKind.CREATE_UNIQUE, "its columns are there"),
          step(OperationKind.CREATE_INDEX, "its columns are there"),
          step(OperationKind.CREATE_FOREIGN_KEY, "the key that it points to is there"),
          step(OperationKind.CREATE_CHECK, "its columns are there and filled"),
          step(
              OperationKind.CREATE_VIEW, "what it shows is there; a view is replaced here as well"),
          step(
              OperationKind.DROP_COLUMN, "destructive: until here nothing is lost if a step fails"),
          step(OperationKind.CREATE_VIEW, LATE, "it would hold on to the column that goes"),
          step(OperationKind.DROP_TABLE, "destructive: until here nothing is lost if a step fails"),
          step(OperationKind.DROP_ENUM, "no column is of this type any more"),
          step(OperationKind.EXECUTE_SQL, "written by hand; a diff has none"),
          step(OperationKind.SET_ORIGIN, "no database sees it"));

  private static final Map<OperationKind, Map<Moment, Integer>> POSITIONS = positions();

  private OperationOrder() {}

  /** How many places are before that of {@code kind} at {@code moment}. */
  static int position(OperationKind kind, Moment moment) {
    Integer position = POSITIONS.getOrDefault(kind, Map.of()).get(moment);
    if (position == null) {
      throw new IllegalArgumentException("no place for " + kind + " " + moment);
    }
    return position;
  }

  private static Step step(OperationKind kind, String because) {
    return new Step(kind, USUAL, because);
  }

  private static Step step(OperationKind kind, Moment moment, String because) {
    return new Step(kind, moment, because);
  }

  private static Map<OperationKind, Map<Moment, Integer>> positions() {
    Map<OperationKind, Map<Moment, Integer>> positions = new HashMap<>();
    for (int i = 0; i < STEPS.size(); i++) {
      Step step = STEPS.get(i);
      positions.computeIfAbsent(step.kind(), kind -> new HashMap<>()).put(step.moment(), i);
    }
    positions.put(OperationKind.RENAME_INDEX, positions.get(OperationKind.RENAME_CONSTRAINT));
    positions.put(OperationKind.REPLACE_VIEW, positions.get(OperationKind.CREATE_VIEW));
    return positions;
  }
}
