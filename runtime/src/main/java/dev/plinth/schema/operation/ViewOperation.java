package dev.plinth.schema.operation;

import dev.plinth.schema.TableName;

/** An operation on one view. */
public sealed interface ViewOperation extends Operation permits CreateView, ReplaceView, DropView {

  /** The view. */
  TableName view();
}
