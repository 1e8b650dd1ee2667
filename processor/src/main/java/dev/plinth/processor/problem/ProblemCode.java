package dev.plinth.processor.problem;

/**
 * Something that can be wrong, with its id and its wording: what, where, and how to fix it. Ids are
 * stable; {@code docs/problems} has a page for each. The families are those of what is wrong.
 */
public sealed interface ProblemCode
    permits ColumnCode,
        DaoCode,
        EmbeddedCode,
        EntityCode,
        HierarchyCode,
        IndexCode,
        KeyCode,
        ModuleCode,
        ProcessorCode,
        PropertyCode,
        RelationCode,
        SqlCode,
        ViewCode {

  /** Its id and its words. */
  Wording wording();

  /** As {@code PL1203}. */
  default String id() {
    return wording().id();
  }

  /** One line: the id, what is wrong, where, and the fix. */
  default String message(Object... arguments) {
    return "[" + id() + "] " + String.format(wording().text(), arguments);
  }
}
