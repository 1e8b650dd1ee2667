package dev.plinth.processor.problem;

/** Sealed hierarchies that share a table. */
public enum HierarchyCode implements ProblemCode {
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
  VARIANT_RELATION_DIFFERS(
      "PL1829",
      "%s and %s have one name but are not the same relation, and the mapping has one field for"
          + " it. Declare both alike, or rename one of them.");

  private final Wording wording;

  HierarchyCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
