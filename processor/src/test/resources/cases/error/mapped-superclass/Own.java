package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.MappedSuperclass;
import java.util.Map;

@MappedSuperclass
abstract class Own<K, V> {
  @Id K id;
  V value;
  Map<String, Integer> numbers;
  private int hidden;
  String email;
  @dev.plinth.annotation.Transient String kept;
}
