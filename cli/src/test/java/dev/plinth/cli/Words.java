package dev.plinth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a line as a shell does, at spaces outside of double quotes; {@code \n} is a line end,
 * {@code \q} a double quote.
 */
final class Words {

  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

  private Words() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group().replace("\"", "").replace("\\n", "\n").replace("\\q", "\""));
    }
    return words;
  }
}
