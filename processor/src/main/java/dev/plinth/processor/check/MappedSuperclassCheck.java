package dev.plinth.processor.check;

import dev.plinth.processor.declaration.MisplacedSuperclass;
import dev.plinth.processor.problem.EntityCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/** A mapped superclass is a class that entities extend. */
public final class MappedSuperclassCheck {
  public static void check(List<MisplacedSuperclass> misplaced, Problems problems) {
    for (MisplacedSuperclass each : misplaced) {
      problems.add(EntityCode.MAPPED_SUPERCLASS_MISPLACED, each.source(), each.type(), each.what());
    }
  }

  private MappedSuperclassCheck() {}
}
