package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import dev.plinth.dao.Ref;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key that Plinth makes, a reference to its own kind, stamps and a computed column. */
@Table
public class Ship {
  @Id(generated = Generation.UUID)
  @Nullable UUID id;

  @Index
  @Column(length = 60)
  String name;

  @Column(name = "len")
  int length;

  int width;

  @Generated(expression = "len * width", stored = true)
  int area;

  Flag flag;

  @Enumerated(EnumStorage.ORDINAL)
  @Nullable Flag second;

  @ManyToOne(onDelete = ReferentialAction.SET_NULL)
  @Nullable Ref<Ship> towedBy;

  @Version long version;
  @CreatedAt @Nullable Instant createdAt;
  @UpdatedAt @Nullable OffsetDateTime updatedAt;

  Ship() {}

  Ship(String name, int length, int width, Flag flag) {
    this.name = name;
    this.length = length;
    this.width = width;
    this.flag = flag;
  }
}
