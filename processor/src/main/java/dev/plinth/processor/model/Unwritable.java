package dev.plinth.processor.model;

import dev.plinth.processor.declaration.MethodDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field that can't be set once the instance is made. */
public record Unwritable(Member member) {

  /** As {@code private and has no setter}. */
  public String why() {
    if (member.isFinal()) {
      return "final";
    }
    return Visibility.of(member.field().modifiers())
        + " and "
        + throwing().map(setter -> setter + " throws a checked exception").orElse("has no setter");
  }

  /**
   * What to do, as {@code Remove final or take it in the constructor}.
   *
   * @param taken whether a constructor may take it
   */
  public String fix(boolean taken) {
    List<String> ways = new ArrayList<>();
    if (member.isFinal()) {
      ways.add("Remove final");
    } else {
      ways.add("Make it " + Visibility.remedy(member.field().modifiers()));
      ways.add(
          throwing()
              .map(setter -> "let " + setter + " throw none")
              .orElseGet(() -> "add " + setters()));
    }
    if (taken) {
      ways.add("take it in the constructor");
    }
    String last = ways.remove(ways.size() - 1);
    String others = String.join(", ", ways);
    return ways.isEmpty() ? last : others + (ways.size() > 1 ? ", or " : " or ") + last;
  }

  private String setters() {
    return AccessorNames.writers(member.field()).stream()
        .map(name -> name + "(" + member.field().type().shown() + ")")
        .collect(Collectors.joining(" or "));
  }

  /** The setter that generated code can't call for its checked exception. */
  private Optional<String> throwing() {
    return new Accessors(member)
        .setters()
        .filter(MethodDeclaration::checked)
        .map(method -> method.name() + "(" + member.field().type().shown() + ")")
        .findFirst();
  }
}
