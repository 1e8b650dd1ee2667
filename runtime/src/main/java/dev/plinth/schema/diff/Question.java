package dev.plinth.schema.diff;

import java.util.List;
import java.util.Locale;

/** Something that only a person knows; an answer comes back as {@link DiffHints}. */
public sealed interface Question permits RenameQuestion, BackfillQuestion, DropTableQuestion {

  /** The kinds of question. */
  enum Kind {
    RENAME_TABLE,
    RENAME_COLUMN,
    RENAME_ENUM_VALUE,
    BACKFILL,
    DROP_TABLE;

    /** The word in JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which kind of question it is. */
  Kind kind();

  /** The question as a sentence. */
  String sentence();

  /** The ways to answer it without a terminal, in words to paste. */
  List<String> answers();
}
