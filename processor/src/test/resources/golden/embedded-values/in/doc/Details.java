package doc;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Changed in place by what the database makes of it. */
public class Details {
  @Default("'NEW'")
  @Nullable String state;

  @Check("length(details_note) < 20")
  String note = "";

  @Generated(expression = "length(details_note)")
  int size;

  @Enumerated(EnumStorage.ORDINAL)
  Level level = Level.LOW;

  @Json String settings = "{}";

  @Convert(converter = TagConverter.class)
  Tag tag = new Tag("none");
}
