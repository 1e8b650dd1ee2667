package dev.plinth.processor.problem;

/** Relations between entities. */
public enum RelationCode implements ProblemCode {
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
          + " @%s(eager = true) to accept it."),
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
  MAPPED_BY_SHARED(
      "PL1436",
      "%s holds %s, but %s, which it is mapped by, belongs to other variants of %s as well. Declare"
          + " that in %2$s alone, or hold %4$s.");

  private final Wording wording;

  RelationCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
