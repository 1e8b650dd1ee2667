package dev.plinth.processor.check;

import dev.plinth.processor.declaration.MisplacedAnnotation;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/** What is said about a hierarchy stands in one. */
public final class MisplacedInheritanceCheck {

  public static void check(
      List<MisplacedAnnotation> withoutTable,
      List<MisplacedAnnotation> outside,
      Problems problems) {
    withoutTable.forEach(
        each -> problems.add(HierarchyCode.INHERITANCE_WITHOUT_TABLE, each.source(), each.type()));
    outside.forEach(
        each -> problems.add(HierarchyCode.DISCRIMINATOR_STRAY, each.source(), each.type()));
  }

  private MisplacedInheritanceCheck() {}
}
