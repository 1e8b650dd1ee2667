package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Article {
  @Id(generated = Generation.SEQUENCE, sequence = "article_ids") @Nullable Long id;

  @Column(length = 40) List<String> tags;
  long[] sizes;
  @Nullable String @Nullable [] links;
  List<Instant> times;

  @Enumerated(EnumStorage.NATIVE) @Default("'DRAFT'") @Index @Nullable State state;

  enum State {
    DRAFT,
    REVIEW,
    @RenamedFrom("LIVE")
    PUBLISHED
  }
}
