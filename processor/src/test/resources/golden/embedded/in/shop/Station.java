package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.Optional;

/** A record, which is made with what is embedded in it. */
@Table
public record Station(@Id long id, @Embedded Point at, @Embedded Optional<Point> exit) {}
