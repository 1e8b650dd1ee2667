package dev.plinth.processor.check;

import dev.plinth.processor.declaration.StrayAnnotation;
import dev.plinth.processor.problem.EntityCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/** What is said about a table stands in an entity. */
public final class StrayAnnotationCheck {

  public static void check(List<StrayAnnotation> strays, Problems problems) {
    for (StrayAnnotation stray : strays) {
      problems.add(
          EntityCode.STRAY_ANNOTATION,
          stray.source(),
          stray.annotation(),
          stray.member(),
          stray.type());
    }
  }

  private StrayAnnotationCheck() {}
}
