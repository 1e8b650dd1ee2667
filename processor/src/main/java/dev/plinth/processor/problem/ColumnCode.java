package dev.plinth.processor.problem;

/** Columns, and the types of what they hold. */
public enum ColumnCode implements ProblemCode {
  TYPE_UNSUPPORTED(
      "PL1201",
      "%s is %s, which no column can hold. Use %s, name a converter with @Convert, or mark it"
          + " @Transient."),
  RELATION_UNMARKED(
      "PL1202",
      "%s refers to the entity %s without saying how. Add %s, or mark the property @Transient."),
  PROPERTY_UNKNOWN("PL1203", "property \"%s\" not found in %s. %s"),
  COLUMN_TWICE(
      "PL1204", "%s and %s are both stored in column \"%s\". Give one of them another: %s."),
  NULLABLE_PRIMITIVE(
      "PL1205", "%s is %s, which can't be null, but its column is nullable. Use %s."),
  NULLABLE_CONTRADICTION(
      "PL1206",
      "%s may be null, but its column is declared nullable = false. Remove one of the two."),
  NULLABLE_ELEMENT(
      "PL1207",
      "@Nullable marks the elements of the array %s, not the array. Write %s @Nullable []."),
  LENGTH_MISPLACED("PL1208", "%s is %s, and only a String has a length. Remove length."),
  PRECISION_MISPLACED("PL1209", "%s is %s, which has no %s. Remove %3$s."),
  DECIMAL_WITHOUT_PRECISION(
      "PL1210",
      "%s is a BigDecimal without precision. Say how many digits are stored, as in"
          + " @Column(precision = 19, scale = 4)."),
  FACET_RANGE("PL1211", "%s of %s is %s, outside %s. Choose a number inside."),
  COLUMN_STATIC(
      "PL1212", "@%s has no effect on %s, because a static field is never stored. Remove one."),
  COLUMN_TRANSIENT(
      "PL1213", "%s is transient, so it is not stored, but carries @%s. Remove one of the two."),
  TRANSIENT_COMPONENT(
      "PL1214",
      "%s is a component of a record, which can't be made without it. Remove @Transient, or"
          + " compute the value in a method."),
  ENUM_EMPTY("PL1215", "%s is the enum %s, which has no constants. Add one, or use a String."),
  TYPE_PRIVATE(
      "PL1216",
      "%s is %s, which is private, so generated code can't use it. Make %2$s package-private."),
  ANNOTATIONS_CONFLICT("PL1217", "%s carries @%s and @%s, which don't go together. %s."),
  SQL_NAME_INVALID("PL1218", "\"%s\" can't be the name of %s. %s."),
  TABLE_NAME_RESERVED(
      "PL1219",
      "Table \"%s\" of %s looks like one of Plinth's own, which start with plinth_. Choose another"
          + " name."),
  CONVERTER_NOT_A_CLASS(
      "PL1220", "%s names the converter %s, which is %s. Name a class that implements Converter."),
  CONVERTER_ABSTRACT(
      "PL1221",
      "%s names the converter %s, which is abstract, so there is no instance. Name one of its"
          + " subclasses."),
  CONVERTER_UNREACHABLE(
      "PL1222", "%s names the converter %s, which %s, so generated code can't make one. %s."),
  CONVERTER_UNTYPED(
      "PL1223",
      "%s names the converter %s, whose type arguments are open. Name a class that implements"
          + " Converter<%s, …> with types."),
  CONVERTER_OTHER(
      "PL1224",
      "%s is %s, and %s converts %s. Name a converter that implements Converter<%2$s, …>."),
  CONVERTER_COLUMN(
      "PL1225",
      "%s names the converter %s, which makes %s, and no column holds that. Implement Converter<%s,"
          + " String>, or with another type of a column."),
  DEFAULT_PRIMITIVE(
      "PL1226",
      "%s is %s, which is never absent, so the default of the database would never be taken. Use"
          + " %s."),
  STAMP_TYPE("PL1227", "%s is %s, and @%s is for %s. Use one of them."),
  VERSION_TWICE("PL1228", "%s and %s both carry @Version, and a row has one. Remove one of them."),
  STAMP_NULLABLE("PL1229", "%s carries @%s, so its column is never NULL. Remove nullable = true."),
  ENUMERATED_MISPLACED(
      "PL1230", "%s is %s, and @Enumerated says how an enum is stored. Remove it."),
  ENUM_NATIVE(
      "PL1231",
      "%s is stored as an enum type of the database, and %s has none. Use EnumStorage.NAME."),
  JSON_MISPLACED(
      "PL1232",
      "%s is %s, and JSON is text. Declare a String, or name a converter to String:"
          + " @Convert(converter = …)."),
  SQL_EMPTY("PL1233", "%s of @%s on %s is empty. Write it, or remove @%2$s."),
  SQL_COLUMN_UNKNOWN("PL1234", "column \"%s\" of @%s on %s not found in %s. %s"),
  SQL_WRONG("PL1235", "@%s on %s %s. Write one SQL expression."),
  COLLATION_MISPLACED("PL1236", "%s is %s, and only text has a collation. Remove collation."),
  SEQUENCE_UNNAMED(
      "PL1237",
      "%s takes its value from a sequence that has no name. Add sequence = \"…\", or use"
          + " Generation.IDENTITY."),
  SEQUENCE_UNSUPPORTED(
      "PL1238",
      "%s takes its value from a sequence, and %s has none. Use Generation.IDENTITY, or"
          + " Generation.UUID for a UUID."),
  UUID_TYPE(
      "PL1239", "%s is %s, and Generation.UUID makes a UUID. Use UUID, or a converter to it."),
  SCHEMA_UNSUPPORTED(
      "PL1240",
      "%s is in schema \"%s\", and %s has no schemas beside the one of the connection. Remove"
          + " schema."),
  RENAMED_FROM_ITSELF(
      "PL1241",
      "%s is renamed from \"%s\", which is its name. Write the old name, or remove"
          + " @RenamedFrom."),
  RENAMED_FROM_PRESENT(
      "PL1259",
      "%s is renamed from \"%s\", but that is the name of %s. Remove @RenamedFrom; or, where the two"
          + " changed places, put one on %3$s as well."),
  INDEX_EXPRESSION(
      "PL1242",
      "@Index on %s has both columns and an expression. Remove one; an expression may name several"
          + " columns."),
  CHECK_TWICE(
      "PL1243",
      "%s and %s are both checks named \"%s\". Give one of them a name: @Check(value = \"…\","
          + " name = \"…\")."),
  STAMP_FINAL(
      "PL1244",
      "%s can't be set, so an update can't give it its new value, while other properties of %s are"
          + " changed in place. %s, or make all of them final."),
  SEQUENCE_UNUSED(
      "PL1245",
      "%s names the sequence \"%s\" and takes no value from it. Add generated ="
          + " Generation.SEQUENCE, or remove sequence."),
  OPTIONAL_NOT_NULLABLE(
      "PL1246",
      "%s is never null, but %s() returns an Optional of it. Mark the field @Nullable, or return"
          + " %s."),
  KEY_LENGTH(
      "PL1247",
      "%s is part of a key or an index, and %s has to know its length there. Add @Column(length ="
          + " …), %s at most."),
  INDEX_UNSUPPORTED(
      "PL1248",
      "@Index on %s has %s, and %s has no such indexes. Index a column instead, such as one that is"
          + " @Generated."),
  DEFERRABLE_UNSUPPORTED(
      "PL1249",
      "%s is checked at commit, and %s checks foreign keys with each statement only. Remove"
          + " deferrable."),
  ARRAY_UNSUPPORTED(
      "PL1250",
      "%s needs an array, and %s has none. Keep it as JSON, with @Json and a converter to String:"
          + " @Convert(converter = …)."),
  UNIQUE_NULLS(
      "PL1251", "@Unique on %s counts nulls as equal, and %s. Leave nullsDistinct out, or %s."),
  DEFAULT_MISFIT("PL1258", "@Default on %s is %s, which %s. %s"),
  JDBI_HOLDS(
      "PL1260",
      "%s is kept by @JdbiColumn as %s, which no column can hold. Name what one holds, as in"
          + " @JdbiColumn(String.class)."),
  JDBI_QUALIFIER("PL1261", "%s names the qualifier @%s, which %s."),
  SQL_REFUSED(
      "PL1255",
      "SQLite does not understand @%s on %s: %s. Correct it, or leave sqlite out of"
          + " -Aplinth.dialects.");

  private final Wording wording;

  ColumnCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
