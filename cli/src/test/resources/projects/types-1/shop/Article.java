package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
class Article {
  @Id(generated = Generation.SEQUENCE, sequence = "article_seq") @Nullable Long id;

  @Column(length = 20) List<String> tags;
  int[] sizes;
  @Nullable UUID @Nullable [] links;
  List<LocalDateTime> times;

  @Enumerated(EnumStorage.NATIVE) @Default("'DRAFT'") @Index @Nullable State state;

  enum State {
    DRAFT,
    LIVE,
    GONE
  }
}
