package dev.plinth.processor.problem;

/** A type that is to be an entity. */
public enum EntityCode implements ProblemCode {
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
          + " out, to a file of its own or as a static class.");

  private final Wording wording;

  EntityCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
