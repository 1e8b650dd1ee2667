package shop;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Transient;
import dev.plinth.annotation.Unique;
import dev.plinth.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table
class Thing {
  @Id @Nullable Long id;
  @Embedded Details details;
  @Embedded @Nullable Audit audit;

  static class Details {
    @Default("1")
    @Generated(expression = "2")
    @Nullable Integer both;

    @Column static int shared;
    @Transient @Column int forgotten;

    @Index(columns = "key")
    String key;

    @Index(where = "(")
    @Check("nothing > 0")
    int positive;
  }

  record Audit(
      @Unique(name = " ") String author,
      @Default("1") @Nullable Integer count,
      @CreatedAt Instant createdAt,
      @Version int version) {}
}
