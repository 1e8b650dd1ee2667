package dev.plinth.processor.problem;

/**
 * Everything that can be wrong, each with its id and its wording: what, where, and how to fix it.
 * Ids are stable; {@code docs/problems} has a page for each.
 */
public enum ProblemCode {
  // The type
  ENTITY_NOT_A_CLASS("PL1001", "%s is %s, and @%s stands on a class or record. Move @%3$s to one."),
  ENTITY_ABSTRACT(
      "PL1002",
      "%s is abstract, so no row can become an instance. Remove abstract; or make it sealed and add"
          + " @Inheritance; or put @MappedSuperclass in the place of @%s, and @%2$s on its"
          + " subclasses."),
  ENTITY_INNER("PL1003", "%s is an inner class, which has no instance of its own. Make it static."),
  ENTITY_PRIVATE(
      "PL1004",
      "%s is private, so generated code can't reach it. Make it, and the types around it, at least"
          + " package-private."),
  ENTITY_GENERIC("PL1005", "%s has type parameters, and a table has none. Remove them."),
  ENTITY_INHERITS(
      "PL1006",
      "%s extends the entity %s, and a row belongs to one table. Extend a @MappedSuperclass, or"
          + " refer to %2$s with @ManyToOne."),
  ENTITY_UNREADABLE(
      "PL1007",
      "%s uses a type that can't be found, so nothing was generated for its entity. Add the import"
          + " or the dependency; what is generated from the entity itself can't be used here."),
  STRAY_ANNOTATION(
      "PL1008",
      "@%s has no effect on %s, because %s is no entity. Put @Table or @MappedSuperclass on %3$s,"
          + " or remove @%1$s."),
  GENERATED_NAME_TAKEN(
      "PL1009",
      "%s would get the generated class %s, and a class of that name exists. Choose another name:"
          + " @Table(%s = \"…\")."),
  GENERATED_NAME_INVALID(
      "PL1010", "\"%s\" can't be the name of the generated %s of %s. Use a Java identifier."),
  ENTITY_TWICE_GENERATED(
      "PL1011",
      "%s and %s would both get the generated class %s. Choose another name for one of them:"
          + " @Table(%s = \"…\")."),
  MAPPED_SUPERCLASS_MISPLACED(
      "PL1012",
      "@MappedSuperclass has no effect on %s, which is %s. Put it on a class that entities extend,"
          + " or remove it."),
  FIELD_HIDDEN(
      "PL1013", "%s hides %s, so that one name would stand for two columns. Rename one of them."),
  ENTITY_LOCAL(
      "PL1014",
      "%s is declared inside of a method, where no processor sees it, so it is no entity. Move it"
          + " out, to a file of its own or as a static class."),

  // The key
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
          + " keep its column with @Column(name = \"…\") or @ManyToOne(column = \"…\")."),

  // Embedded values
  EMBEDDED_SCALAR(
      "PL1111",
      "%s is %s, which is one column and has no properties of its own. Remove @Embedded."),
  EMBEDDED_ENTITY(
      "PL1112",
      "%s embeds the entity %s, which has a table of its own. Use @ManyToOne, or move what both"
          + " share to a class without @Table."),
  EMBEDDED_FORM(
      "PL1113",
      "%s can't embed %s, which is %s. Embed a class or record that generated code can make."),
  EMBEDDED_CYCLE(
      "PL1114",
      "%s embeds %s, which it stands in itself, so its columns would never end. Remove @Embedded,"
          + " or make it an entity and refer to it with @ManyToOne."),
  EMBEDDED_EMPTY("PL1115", "%s embeds %s, which has no properties to store. Remove @Embedded."),
  EMBEDDED_KEY_INSIDE(
      "PL1116",
      "%s carries @Id, but %s is embedded. Put @Id on the property of the entity that embeds it."),
  EMBEDDED_RELATION(
      "PL1117",
      "%s is a relation, but %s is embedded, and relations belong to entities. Move it to the"
          + " entity, or store the key."),
  EMBEDDED_VERSION(
      "PL1123",
      "%s is a version, but %s is embedded, and a row has one version, which is the entity's. Move"
          + " it to the entity."),
  EMBEDDED_FILLED(
      "PL1124",
      "%s carries @%s, so its column is never NULL, but %s may be absent, and then it is. Remove"
          + " @Nullable there, or @%2$s here."),

  // Columns
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
      "%s takes its value from a sequence, which Plinth does not support on %s. Use"
          + " Generation.IDENTITY, or Generation.UUID for a UUID."),
  UUID_TYPE(
      "PL1239", "%s is %s, and Generation.UUID makes a UUID. Use UUID, or a converter to it."),
  SCHEMA_UNSUPPORTED(
      "PL1240", "%s is in schema \"%s\", which Plinth does not support on %s. Remove schema."),
  RENAMED_FROM_ITSELF(
      "PL1241",
      "%s is renamed from \"%s\", which is its name. Write the old name, or remove"
          + " @RenamedFrom."),
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

  SQL_REFUSED(
      "PL1255",
      "SQLite does not understand @%s on %s: %s. Correct it, or leave sqlite out of"
          + " -Aplinth.dialects."),

  // Fields and constructors
  PROPERTY_UNREADABLE(
      "PL1301",
      "%s is %s and has no accessor, so generated code can't read it. Make it %s or add %s %s.%s"),
  PROPERTY_UNWRITABLE(
      "PL1302", "%s is %s, so generated code can't set it. %s or take it in the constructor.%s"),
  CONSTRUCTOR_MISSING(
      "PL1303",
      "%s has no constructor that generated code can use. Add one without parameters, or one whose"
          + " parameters are named and typed as properties, that is not private and throws no"
          + " checked exception%s.%s"),
  CONSTRUCTOR_AMBIGUOUS(
      "PL1304",
      "%s has several constructors that take %s properties. Add one without parameters, or one that"
          + " takes all of them: %s."),
  PARAMETER_UNKNOWN(
      "PL1305", "parameter \"%s\" of the constructor of %s is no property. Did you mean \"%s\"?"),
  PARAMETER_TYPE(
      "PL1306",
      "parameter \"%s\" of the constructor of %s is %s, but %s is %s. Declare both alike."),

  // Relations
  TARGET_NOT_ENTITY("PL1401", "%s refers to %s, which is no entity. %s."),
  TARGET_WITHOUT_KEY("PL1402", "%s refers to %s, which has no usable key. Repair %2$s first."),
  TO_MANY_NOT_LIST(
      "PL1403",
      "%s is %s, and a to-many is a List, Set or Collection of entities. Declare List<%s>."),
  MAPPED_BY_UNKNOWN("PL1404", "property \"%s\" not found in %s, which %s is mapped by. %s"),
  MAPPED_BY_NOT_TO_ONE("PL1405", "%s is mapped by %s, which is no reference to it. %s"),
  MAPPED_BY_OTHER("PL1406", "%s is mapped by %s, which refers to %s instead of %s. %s"),
  RELATION_FINAL("PL1407", "%s is %s, and a relation is filled in after the instance is made. %s."),
  TO_ONE_CYCLE(
      "PL1408",
      "%s leads back to %s (%s), so reading one row could read them all. Declare a Ref, or say"
          + " @ManyToOne(eager = true) to accept it."),
  TO_ONE_OF_ITSELF(
      "PL1430",
      "%s leads back to %s (%s), and the constructor takes it, so no instance could be made before"
          + " the others. Declare a Ref."),
  SET_NULL_NOT_NULL(
      "PL1409",
      "%s = SET_NULL would set %s to NULL, which is not nullable. Mark it @Nullable or choose"
          + " another action."),
  MAPPED_BY_TWICE("PL1410", "%s and %s are both mapped by %s. Remove one of them."),
  TO_ONE_COLLECTION(
      "PL1411",
      "%s is %s, and a to-one refers to a single entity. Use @OneToMany(mappedBy = \"…\")."),
  COLUMN_OF_SEVERAL(
      "PL1121",
      "%s refers to %s, whose key has several columns (%s), so one name is not enough. Remove"
          + " column; the names are made of property and key, as in %s."),

  MAPPED_BY_NOT_OWNING(
      "PL1420",
      "%s is mapped by %s, which is mapped by another property itself, so neither side is stored."
          + " Remove mappedBy from one of them."),
  INVERSE_NOT_NULLABLE(
      "PL1421",
      "%s is the side of a one-to-one without a column, so there may be nothing to refer to. Mark"
          + " it @Nullable."),
  INVERSE_MEMBER(
      "PL1422",
      "%s of %s has no effect, because mappedBy says that the other side is stored. Remove it, or"
          + " move it there."),
  ORPHANS_OF_OWNER(
      "PL1423",
      "orphanRemoval of %s has no effect, because this side is stored. Move it to the side with"
          + " mappedBy."),
  REF_RAW("PL1424", "%s is a Ref of nothing. Say which entity it refers to, as in Ref<User>."),
  INVERSE_REF(
      "PL1425",
      "%s is a Ref, which holds a key, but the key of a one-to-one with mappedBy is on the other"
          + " side. Declare the entity itself, and mark it @Nullable."),
  ORDER_BY_WRONG(
      "PL1426",
      "orderBy of %s says \"%s\", which is no column of %s. Write properties, as in \"name desc,"
          + " id\". %s"),
  BOTH_OWNING(
      "PL1427",
      "%s and %s refer to each other, and both are stored, as if they were two relations. Say"
          + " mappedBy = \"%s\" on %1$s, or mappedBy = \"%s\" on %2$s."),

  FOREIGN_KEY_TYPE(
      "PL1428", "%s is %s, and the key of %s, which it refers to, is %s. Declare it as %4$s."),
  FOREIGN_KEY_OF_SEVERAL(
      "PL1429",
      "%s is one value, and the key of %s has several columns (%s). Declare @ManyToOne Ref<%2$s>"
          + " instead."),
  REFERENCES_UNKNOWN("PL1431", "property \"%s\" not found in %s, which %s refers to. %s"),
  REFERENCES_TYPE(
      "PL1432",
      "%s refers to %s, which is %s, and a foreign key refers to whole numbers, texts, characters,"
          + " UUIDs and dates only. Refer to the key, and remove references."),
  REFERENCES_NULLABLE(
      "PL1433",
      "%s refers to %s, which is NULL in some rows, and nothing could refer to those. Remove"
          + " @Nullable from it, or refer to the key."),
  REFERENCES_NOT_UNIQUE(
      "PL1434",
      "%s refers to %s, which is not unique, so it could mean several rows. Put @Unique on %s, or"
          + " refer to the key."),
  REFERENCES_IN_KEY(
      "PL1435",
      "%s is in the key and refers to %s, and a key refers to a key only. Remove references, or"
          + " give the entity another key."),

  // Keys and indexes
  COLUMNS_MISSING("PL1501", "@%s on the type %s names no properties. Add columns = {\"…\"}."),
  COLUMNS_ON_PROPERTY(
      "PL1502", "@%s on %s is about that property alone. Remove columns, or move it to the type."),
  COLUMNS_WITHOUT_COLUMN(
      "PL1503", "%s has no column in %s, so @%s can't name it. Remove it from columns."),
  COLUMNS_REPEATED("PL1504", "@%s on %s names \"%s\" twice. Remove one."),
  ORDER_COUNT("PL1505", "@Index on %s orders %s of its %s properties. Give each its order."),
  KEY_REPEATED("PL1506", "%s repeats the %s over %s. Remove one of the two."),
  CONDITION_WRONG(
      "PL1507",
      "where of @Index on %s %s. Write one condition over columns, as in \"name is not null\"."),

  // The module
  TABLE_TWICE(
      "PL1601", "%s and %s are both stored in table %s. Give one of them another @Table(name)."),
  CONSTRAINT_TWICE(
      "PL1602",
      "%s and %s are both named %s, and these names are unique in a database. Give one of them"
          + " another name."),
  OUTPUT_UNREADABLE("PL1603", "Files of an earlier compilation can't be used: %s."),
  OUTPUT_UNWRITABLE("PL1604", "%s can't be written: %s. Run a clean build."),
  SCHEMA_WRONG("PL1605", "The schema as a whole is wrong: %s."),
  PROVIDES_MISSING(
      "PL1606",
      "module %s does not provide %s, so nobody finds its entities at run time. Write in"
          + " module-info.java: provides dev.plinth.dao.EntityMapping with %s;"),

  // Options and the processor itself
  MODULE_INVALID(
      "PL1701",
      "\"%s\" can't be the name of a module. Use letters, digits, dots, hyphens and underscores:"
          + " -Aplinth.module=main."),
  DIALECT_UNKNOWN("PL1702", "dialect \"%s\" in -Aplinth.dialects is unknown. %s"),
  // Hierarchies that share a table
  HIERARCHY_NOT_SEALED(
      "PL1810",
      "%s is %s that is not sealed, so its variants are not known. Declare a sealed interface or a"
          + " sealed class, or remove @Inheritance."),
  INHERITANCE_WITHOUT_TABLE(
      "PL1811", "@Inheritance has no effect on %s, which has no table. Add @Table, or remove it."),
  DISCRIMINATOR_STRAY(
      "PL1812",
      "@Discriminator has no effect on %s, which is no variant of a type with @Inheritance. Put"
          + " @Table and @Inheritance on the sealed type that it extends, or remove it."),
  DISCRIMINATOR_ABSTRACT(
      "PL1813",
      "@Discriminator has no effect on %s, because no row becomes an instance of it. Move it to"
          + " the variants."),
  DISCRIMINATOR_TWICE(
      "PL1814",
      "%s and %s are both told by the discriminator \"%s\". Give one of them another:"
          + " @Discriminator(\"…\")."),
  DISCRIMINATOR_COLUMN_TAKEN(
      "PL1815",
      "%s is stored in column \"%s\", which tells the variants of %s apart. Give the property"
          + " another column, or say @Inheritance(column = \"…\")."),
  VARIANTS_MISSING(
      "PL1816",
      "%s permits no class or record that a row could become. Add one that implements or extends"
          + " it."),
  VARIANT_OPEN(
      "PL1817",
      "%s is non-sealed, so %s could have variants that nobody knows. Make it final or sealed."),
  VARIANT_ENUM(
      "PL1818",
      "%s is an enum, and a variant of %s is a class or record, whose instances are rows. Make it"
          + " one."),
  VARIANT_TABLE("PL1819", "%s is a variant of %s, which has the table of both. Remove @%s."),
  VARIANT_KEY("PL1820", "%s is a key beside that of %s, which all variants have. Remove @Id."),
  VARIANT_KEY_DIFFERS(
      "PL1821",
      "The keys of %s and %s differ, and rows of one table have one key. Declare both alike, or"
          + " make %s a class with the @Id."),
  VARIANT_COLUMN_DIFFERS(
      "PL1822",
      "%s and %s share column \"%s\" but differ in what it stores. Declare both alike, or give one"
          + " of them another: @Column(name = \"…\")."),
  VARIANT_COLUMN_NAMED_TWICE(
      "PL1823",
      "%s and %s share column \"%s\" under two names, and the mapping has one. Name the properties"
          + " alike, or give one of them another: @Column(name = \"…\")."),
  VARIANT_PROPERTY_DIFFERS(
      "PL1824",
      "%s and %s have one name for columns \"%s\" and \"%s\", and the mapping has one field for it."
          + " Rename one of them, or let both share a column."),
  VARIANT_RELATION(
      "PL1825",
      "%s is a relation of a variant, and relations are followed from %s. Move it there, or store"
          + " the key of the other entity."),
  VARIANTS_MIXED(
      "PL1826",
      "%s can't be changed in place and %s can, but a session treats all variants of %s alike. Make"
          + " all of them records, or none."),
  VARIANT_VERSION(
      "PL1827",
      "%s is a version that not all variants of %s have, and all rows are written alike. Move it"
          + " there, or declare it in every variant."),
  VARIANT_DEFAULT(
      "PL1828",
      "%s has a default, but not all variants of %s have its column, and all rows are inserted"
          + " alike. Give the property an initialiser instead, or declare it in every variant."),

  // Views
  VIEW_QUERY("PL1830", "The query of the view %s %s. Write one select without parameters."),
  VIEW_ANNOTATION(
      "PL1832",
      "@%s has no effect on %s, because a view only shows what tables store. Remove it, or say it"
          + " where the table is declared."),
  VIEW_COLUMN(
      "PL1833",
      "%s has no effect on %s, because a view only shows what tables store. Remove it, or say it"
          + " where the table is declared."),
  VIEW_KEY_GENERATED(
      "PL1834", "%s is the key of a view, and nothing generates it. Remove generated."),
  VIEW_REFERENCED(
      "PL1835",
      "%s refers to %s, which is a view, and a row of a view can't be referred to. Refer to the"
          + " table behind it, or mark the property @Transient."),
  VIEW_REFUSED("PL1837", "SQLite does not understand the query of the view %s: %s"),
  VIEW_COLUMN_MISSING(
      "PL1838", "column \"%s\" not found in the query of the view %s, which %s is read from. %s"),
  VIEW_HIERARCHY(
      "PL1836",
      "%s is a view, and variants that share one are not supported. Declare one record with all"
          + " columns, or remove @View."),

  // Hand-written SQL
  SQL_TEXT_EMPTY("PL2101", "The SQL is empty. Write one statement."),
  SQL_OPEN("PL2102", "The SQL has a %s that never ends. Close it with %s."),
  SQL_STRAY_CLOSE("PL2103", "\"%s\" closes nothing. Remove it, or add the \"%s\" that is missing."),
  SQL_SEVERAL(
      "PL2104",
      "A second statement begins at \"%s\". Write one statement per method, and call several in a"
          + " transaction."),
  SQL_TOO_DEEP(
      "PL2105",
      "The SQL is nested more than %s levels deep. Name the inner parts in a with clause."),
  SQL_PLACEHOLDER(
      "PL2106",
      "\"%s\" stands for a parameter without a name. Write :name, with the name of a parameter of"
          + " the method."),
  SQL_OPTIONAL_WRONG("PL2107", "%s."),
  SQL_UNEXPECTED("PL2108", "%s is not expected here. %s"),
  SQL_REFUSED_BY_SQLITE(
      "PL2109",
      "SQLite refuses the statement: %s. Correct it, or leave sqlite out of -Aplinth.dialects."),
  SQL_TABLE_UNKNOWN("PL2110", "table \"%s\" not found. %s"),
  SQL_COLUMN_NOT_FOUND("PL2111", "column \"%s\" not found in %s. %s"),
  SQL_NAME_UNKNOWN("PL2112", "column \"%s\" not found. %s"),
  SQL_ALIAS_UNKNOWN("PL2113", "\"%s\" is no table or alias here. %s"),
  SQL_COLUMN_AMBIGUOUS("PL2114", "column \"%s\" is in %s. Say which is meant, as in %s."),
  SQL_ALIAS_TWICE("PL2115", "Two tables are called \"%s\" here. Give one of them an alias."),
  SQL_COLUMN_COUNT("PL2116", "%s has %s, and %s expected. Add or remove some."),
  SQL_COLUMN_TWICE("PL2117", "column \"%s\" is written twice. Remove one of the two."),
  SQL_COLUMN_MISSING(
      "PL2118",
      "The insert leaves out %s of %s, which can't be NULL and have no default. Add them."),
  SQL_VALUE_TYPE(
      "PL2119", "column \"%s\" is %s, and its new value is %s. Cast it, or set another column."),
  SQL_PARAMETER_UNKNOWN("PL2120", "parameter \":%s\" has no argument. %s"),
  SQL_PARAMETER_UNUSED(
      "PL2121",
      "parameter \"%s\" of the method is not in the SQL. Write :%1$s where it belongs, or remove"
          + " it."),
  SQL_PARAMETER_TYPE("PL2122", "parameter \":%s\" is %s and stands beside %s. Use %s."),
  SQL_PARAMETER_COLLECTION(
      "PL2123",
      "parameter \":%s\" is %s, and many values can stand only in \"in (:%1$s)\". Write that, or"
          + " use one value."),
  SQL_PARAMETER_COMPOSITE(
      "PL2124",
      "parameter \":%s\" is %s, which is no single value. Say which property is meant, as in"
          + " :%1$s.%s."),
  SQL_PARAMETER_PROPERTY("PL2125", "property \"%s\" not found in %s. %s"),
  SQL_RESULT_WITHOUT_COMPONENT(
      "PL2130",
      "column \"%s\" of the result has no place in %s. %s Add a component, rename the column with"
          + " as, or leave it out."),
  SQL_COMPONENT_WITHOUT_RESULT(
      "PL2131", "component \"%s\" of %s has no column in the result. Select it as \"%s\". %s"),
  SQL_COMPONENT_TYPE("PL2132", "%s is %s, and %s is %s. Use %s."),
  SQL_COMPONENT_NULL(
      "PL2133", "%s can't be null, and %s can be NULL. Mark it @Nullable, or use coalesce."),
  SQL_RESULT_TWICE(
      "PL2134", "Two columns of the result fill \"%s\" of %s. Rename one of them with as."),
  SQL_RESULT_COUNT(
      "PL2135", "The result has %s, and %s takes one. Select one, or return a record."),
  SQL_RESULT_UNNAMED(
      "PL2136",
      "This expression has no name, so that no component of %s is filled with it. Add one with"
          + " as."),
  SQL_STAR_UNKNOWN(
      "PL2137",
      "The columns of the result are not known, so %s can't be filled. List them instead of the"
          + " star."),
  SQL_ALL_ROWS(
      "PL2140",
      "The %s has no condition, so it is about all rows. Add where, or mark the method @AllRows."),
  SQL_WRITES(
      "PL2141",
      "The statement writes here, and the method only reads. Remove the one or the other."),
  SQL_RESULT_LOST(
      "PL2142", "The query has a result, and the method returns nothing. Give it a return type."),
  SQL_ROWS_MISSING(
      "PL2143",
      "The %s returns no rows, and the method returns %s. Add returning, or return the count as"
          + " int."),
  SQL_PAGE_LIMITED(
      "PL2144", "The query of a page has a limit of its own. Remove it; the page adds one."),
  SQL_PAGE_OF_WRITE(
      "PL2145",
      "The method returns a page, and the statement is no query. Return something else, or write a"
          + " select."),
  SQL_DECIMAL_TEXT(
      "PL2146",
      "%s is text on SQLite, because it has too many digits, so it can't be %s there. Give it a"
          + " precision of at most 15, or at most 18 without fraction, or do it in Java."),

  // Interfaces of statements
  DAO_FORM(
      "PL2201",
      "%s is %s, and @Dao belongs on an interface without type parameters that generated code can"
          + " name. Make it one."),
  DAO_METHOD_WITHOUT_SQL(
      "PL2202", "%s has no statement. Add @Sql, give it a body with default, or remove it."),
  DAO_PARAMETER(
      "PL2203",
      "parameter \"%s\" of %s is %s, which no parameter of a statement can be. Use a value that one"
          + " column holds, or a List of such."),
  DAO_RESULT(
      "PL2204",
      "%s returns %s, which no row can become. Return an entity, a record of values, a value, an"
          + " Optional, List or Stream of these, or nothing."),
  DAO_ENTITY_COLUMNS(
      "PL2205",
      "%s returns the entity %s, whose columns are read in their order. Select them with a star, as"
          + " in \"select u.* from user_account u\"."),
  SQL_STRAY(
      "PL2206",
      "@%s has no effect on %s, which is no abstract method of an interface with @Dao. Move it"
          + " there, or remove it."),
  DAO_METHOD_GENERIC(
      "PL2207", "%s has type parameters, and a statement has one type of result. Remove them."),

  INTERNAL(
      "PL1901", "Plinth failed, which is a mistake of Plinth and not yours: %s. Please report it.");

  private final String id;
  private final String wording;

  ProblemCode(String id, String wording) {
    this.id = id;
    this.wording = wording;
  }

  public String id() {
    return id;
  }

  /** One line: the id, what is wrong, where, and the fix. */
  public String message(Object... arguments) {
    return "[" + id + "] " + String.format(wording, arguments);
  }
}
