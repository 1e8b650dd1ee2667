package dev.plinth.processor.sql.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the longest operator at a place of a text. */
final class Operators {
  /** Those that drivers could take for parameters. */
  static final List<String> WITH_QUESTION = List.of("??|", "??&", "??", "?|", "?&");

  private static final String SINGLE = "+-*/<>=~!@#%^&|\\";

  private static final List<String> LONG =
      Stream.of(
              "!~~* !~~ !~* !~ ~~* ~~ ~* ->> -> #>> #> #- @> <@ @? @@ <=> <> <= >= != == || && <<"
                  + " >> => |/ ||/ -|- &< &> ^@")
          .flatMap(line -> Stream.of(line.split(" ")))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private final String text;

  Operators(String text) {
    this.text = text;
  }

  /** 0 where no operator begins. */
  int lengthAt(int at) {
    for (String operator : LONG) {
      if (text.startsWith(operator, at)) {
        return operator.length();
      }
    }
    return SINGLE.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }
}
