package dev.plinth.annotation;

/** How a constant of an enum is stored. */
public enum EnumStorage {
  /** As text, with a check that it is one of the names. */
  NAME,
  /** As its place among the constants, from 0; then their order must never change. */
  ORDINAL,
  /** As a constant of an enum type of the database, where it has such types. */
  NATIVE
}
