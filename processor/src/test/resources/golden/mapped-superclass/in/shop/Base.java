package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.MappedSuperclass;
import org.jspecify.annotations.Nullable;

@MappedSuperclass
abstract class Base<K> {
  @Id
  @Column(length = 40)
  private @Nullable K id;

  protected @Nullable String note;

  @Deprecated boolean closed;

  public @Nullable K getId() {
    return id;
  }

  public void setId(@Nullable K id) {
    this.id = id;
  }
}
