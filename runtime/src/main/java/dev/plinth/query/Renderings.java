package dev.plinth.query;

import dev.plinth.dialect.Dialect;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The texts of one query, each made once: per database, and per what it is asked for. */
final class Renderings {

  private final Map<Key, Rendered> known = new ConcurrentHashMap<>(4);

  Rendered of(Dialect dialect, Reading reading, String name, Consumer<QueryText> writer) {
    Key key = new Key(dialect.name(), reading);
    Rendered present = known.get(key);
    if (present != null) {
      return present;
    }
    Rendered rendered = QueryText.of(name, dialect, writer);
    known.put(key, rendered);
    return rendered;
  }

  private record Key(String dialect, Reading reading) {}
}
