package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.OptionalSpan;
import dev.plinth.processor.sql.syntax.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts that come out where optional parts are left out, each place where it was. */
final class OptionalVariants {
  private static final int MOST_ALONE = 20;

  private OptionalVariants() {}

  /** None of the parts, and each of them alone. */
  static List<String> of(TokenList source) {
    List<OptionalSpan> all = source.optionals();
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> variants = new ArrayList<>(List.of(without(source.text(), all.stream())));
    if (all.size() > 1 && all.size() <= MOST_ALONE) {
      for (OptionalSpan alone : all) {
        variants.add(without(source.text(), all.stream().filter(other -> !other.equals(alone))));
      }
    }
    return variants;
  }

  private static String without(String text, Stream<OptionalSpan> parts) {
    StringBuilder variant = new StringBuilder(text);
    parts.forEach(
        part -> {
          for (int i = part.start(); i < part.end(); i++) {
            variant.setCharAt(i, ' ');
          }
        });
    return variant.toString();
  }
}
