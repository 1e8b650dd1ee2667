package dev.plinth.processor.problem;

/** The key of an entity. */
public enum KeyCode implements ProblemCode {
  KEY_MISSING("PL1101", "%s has no key. Put @Id on the property that identifies a row."),
  KEY_NOT_GENERATED(
      "PL1103",
      "%s is %s, and the database generates int and long keys only. Use long or Long, or generated"
          + " = Generation.NONE."),
  KEY_TYPE(
      "PL1104",
      "%s is %s, whose equal values can differ, so it can't be a key. Use a long, a String or a"
          + " UUID."),
  KEY_NULLABLE(
      "PL1105",
      "%s is the key, and a key is never NULL. Remove nullable = true; @Nullable says that the"
          + " value may be absent before insert."),
  KEY_PART_GENERATED(
      "PL1110",
      "%s can't be generated, for databases generate only keys of one column. Remove generated, or"
          + " give %s a key of its own: @Id Long id."),
  KEY_WITHOUT_EQUALS(
      "PL1118",
      "%s is %s, and keys are compared, but it does not declare equals and hashCode. Declare them,"
          + " or make it a record."),
  KEY_ABSENT_EMBEDDED(
      "PL1119", "%s is part of the key, and a key is never NULL. Remove @Nullable from it."),
  KEY_CYCLE(
      "PL1120",
      "The key of %s leads back to itself (%s), so it would never end. Give one of them a key of"
          + " its own."),
  KEY_PART_NAME(
      "PL1122",
      "%s would be \"%s\" in the record that stands for the key, and %s. Rename the property, and"
          + " keep its column with @Column(name = \"…\") or @ManyToOne(column = \"…\").");

  private final Wording wording;

  KeyCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
