package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.MappedSuperclass;
import org.jspecify.annotations.Nullable;

@MappedSuperclass
abstract class Base<K> {
  @Id @Nullable K id;
}
