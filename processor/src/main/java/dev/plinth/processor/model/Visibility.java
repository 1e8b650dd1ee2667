package dev.plinth.processor.model;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** Words for a member that generated code can't name. */
final class Visibility {

  /** Why generated code can't name it. */
  static String of(Set<Modifier> modifiers) {
    if (modifiers.contains(Modifier.PRIVATE)) {
      return "private";
    }
    return (modifiers.contains(Modifier.PROTECTED) ? "protected" : "package-private")
        + " in another package";
  }

  /** What would let generated code name it. */
  static String remedy(Set<Modifier> modifiers) {
    return modifiers.contains(Modifier.PRIVATE) ? "package-private" : "public";
  }

  private Visibility() {}
}
