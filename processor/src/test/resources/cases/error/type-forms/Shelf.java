package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table
class Shelf<T> {
  @Id long id;
  T content;
  List<? extends Number> sizes;
  Map<String, List<Optional<? super T>>> index;
  List<String>[] labels;

  @OneToMany(mappedBy = "shelf")
  List<? extends Shelf<T>> parts;

  @Table
  class Box {
    @Id long id;
  }

  @Table
  private static class Secret {
    @Id long id;
  }

  @Table
  enum Colour {
    RED
  }

  @Table
  @interface Marker {}

  @Table
  interface Thing {}
}
