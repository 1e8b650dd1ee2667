package dev.plinth.processor.problem;

/** Embedded values. */
public enum EmbeddedCode implements ProblemCode {
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
      "%s is the side of a relation without a column, but %s is embedded, and others refer to the"
          + " entity as a whole. Move it to the entity."),
  EMBEDDED_KEY_REFERENCE(
      "PL1125",
      "%s is a reference, but %s is embedded as a key, which consists of plain values. Put @Id and"
          + " the reference on the entity, or store the key of the other entity."),
  EMBEDDED_VERSION(
      "PL1123",
      "%s is a version, but %s is embedded, and a row has one version, which is the entity's. Move"
          + " it to the entity."),
  EMBEDDED_FILLED(
      "PL1124",
      "%s carries @%s, so its column is never NULL, but %s may be absent, and then it is. Remove"
          + " @Nullable there, or @%2$s here.");

  private final Wording wording;

  EmbeddedCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
