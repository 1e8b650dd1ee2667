package dev.plinth.schema.fragment;

import java.util.Locale;

/** The kinds of type that leave a fragment. */
public enum FragmentKind {
  ENTITIES,
  DAOS;

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
