package dev.plinth.migration.runner;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** H2: a database that was opened for reading. Users don't see what they may not do. */
final class H2WriteProbe implements WriteProbe {

  @Override
  public Optional<Hindrance> ask(
      Handle handle, Optional<Connections> others, List<String> statements) {
    return handle.createQuery("call readonly()").mapTo(Boolean.class).one()
        ? Optional.of(
            Hindrance.of(FailureKind.READ_ONLY, "the file was opened for reading or is read-only"))
        : Optional.empty();
  }
}
