package dev.plinth.migration.inspect;

/**
 * One thing that a live database has.
 *
 * @param subject the table, index, view or type that it is part of; of what a schema has no words
 *     for, the text
 * @param text all that is known of it
 */
public record StructureLine(String subject, String text) {

  @Override
  public String toString() {
    return text;
  }
}
