package dev.plinth.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes that are sent as one batch: the same statement with other values, none of which needs the
 * result of another.
 */
record FlushStep(List<RowChange<?>> rows) {

  /** Cuts ordered changes, none of which needs another, where the statement changes. */
  static void cut(List<? extends RowChange<?>> ordered, List<FlushStep> steps) {
    List<RowChange<?>> step = new ArrayList<>();
    for (RowChange<?> change : ordered) {
      if (!step.isEmpty() && !step.get(0).isLike(change)) {
        steps.add(new FlushStep(step));
        step = new ArrayList<>();
      }
      step.add(change);
    }
    if (!step.isEmpty()) {
      steps.add(new FlushStep(step));
    }
  }

  RowChange<?> first() {
    return rows.get(0);
  }
}
