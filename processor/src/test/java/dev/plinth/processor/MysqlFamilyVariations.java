package dev.plinth.processor;

import java.util.List;

/** What the scenarios say otherwise on MariaDB and MySQL alike. */
final class MysqlFamilyVariations {

  static final List<Variation> ALL =
      List.of(
          // No index over some rows or over an expression, no key that is checked at commit.
          new Variation("finders", ", unique = true, where = \"city is not null\"", ""),
          new Variation("relations", "(deferrable = true)", ""),
          new Variation("values", "@Index(expression = \"lower(title)\")", ""),
          // Six digits of a second, no infinity, 65 digits of a number.
          new Variation("values", "TEN.pow(200)", "TEN.pow(64)"),
          new Variation("values", "Double.NEGATIVE_INFINITY", "-Double.MAX_VALUE"),
          new Variation("values", "@Column(precision = 9)\n", ""),
          new Variation("values", ":00.000000001Z", ":00.000001Z"),
          new Variation(
              "values",
              "high.exact = Instant.parse(\"9999-12-31T23:59:59.999999999Z\")",
              "high.exact = Instant.parse(\"9999-12-31T23:59:59.999999Z\")"),
          new Variation(
              "immutable-references", "pragma foreign_keys = off", "set foreign_key_checks = 0"));

  private MysqlFamilyVariations() {}
}
