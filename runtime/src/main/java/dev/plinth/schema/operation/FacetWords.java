package dev.plinth.schema.operation;

import dev.plinth.schema.FacetChange;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.type.ColumnType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes of a column in words. */
final class FacetWords {

  private FacetWords() {}

  /** Such as {@code length 30 -> 40, default absent -> 'x'}. */
  static String of(FacetChanges changes) {
    return changes.byFacet().entrySet().stream()
        .map(entry -> entry.getKey().key() + " " + words(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String words(FacetChange change) {
    return word(change.from()) + " -> " + word(change.to());
  }

  private static String word(@Nullable Object value) {
    if (value == null) {
      return "absent";
    }
    if (value instanceof ColumnType type) {
      return type.name();
    }
    if (value instanceof Generated generated) {
      return generated.expression() + (generated.stored() ? " stored" : "");
    }
    if (value instanceof Identity identity) {
      return "present" + identity(identity);
    }
    return value.toString();
  }

  private static String identity(Identity identity) {
    return option(" start ", identity.start())
        + option(" increment ", identity.increment())
        + option(" min ", identity.minValue())
        + option(" max ", identity.maxValue())
        + (identity.cycle() ? " cycle" : "")
        + (identity.always() ? " always" : "");
  }

  private static String option(String name, @Nullable Long value) {
    return value == null ? "" : name + value;
  }
}
