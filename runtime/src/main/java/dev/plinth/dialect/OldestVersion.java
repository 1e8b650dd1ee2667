package dev.plinth.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The oldest version of a database that Plinth works with.
 *
 * @param product as people write it, such as {@code PostgreSQL}
 * @param version numbers with points between them
 */
public record OldestVersion(String product, String version) {

  private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

  /**
   * Why a database can't be used, as a sentence without its full stop; nothing if it can.
   *
   * @param found the version as the database names it, such as {@code 14.19 (Debian 14.19-1)}
   */
  public Optional<String> complaint(String found) {
    Matcher numbers = NUMBERS.matcher(found);
    return numbers.find() && isOlder(numbers.group())
        ? Optional.of(
            "this is %s %s, and Plinth needs %s or later"
                .formatted(product, numbers.group(), version))
        : Optional.empty();
  }

  private boolean isOlder(String found) {
    String[] numbers = found.split("\\.", -1);
    String[] wanted = version.split("\\.", -1);
    for (int i = 0; i < wanted.length; i++) {
      int number = i < numbers.length ? Integer.parseInt(numbers[i]) : 0;
      int difference = Integer.compare(number, Integer.parseInt(wanted[i]));
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }
}
