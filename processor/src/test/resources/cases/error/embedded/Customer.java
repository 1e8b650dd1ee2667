package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.List;

@Table
@Unique(columns = {"address.town", "name.first"})
class Customer {
  @Id Long id;
  @Embedded String name;
  @Embedded List<Address> addresses;
  @Embedded Order order;
  @Embedded Shape shape;
  @Embedded Color color;
  @Embedded Base base;
  @Embedded Range<Integer> range;
  @Embedded Inner inner;
  @Embedded Tree tree;
  @Embedded Empty empty;
  @Embedded WithKey withKey;
  @Embedded WithRelation withRelation;
  @Embedded NoConstructor noConstructor;
  @Embedded Odd odd;
  @Embedded Busy busy;
  @Embedded @Column(name = "x") Address columned;
  @Embedded @ManyToOne Address related;

  @Embedded(prefix = "")
  Address address;

  @Embedded(prefix = "")
  Address other;

  Address unmarked;

  interface Shape {}

  enum Color {
    RED
  }

  abstract static class Base {
    int base;
  }

  record Range<T>(T from, T to) {}

  class Inner {
    int inner;
  }

  record Empty() {}

  record Tree(int height, @Embedded Tree child) {}

  record WithKey(@Id long key) {}

  record WithRelation(@OneToMany(mappedBy = "customer") List<Order> orders) {}

  static class NoConstructor {
    int a;

    NoConstructor(String what) {}
  }

  record Odd(@Column(length = 0) String text, @Column(length = 3) int number) {}

  record Busy(Thread thread) {}

  record Address(String city) {}

  @Table
  record Visit(@Id @Embedded VisitId id) {}

  record VisitId(@ManyToOne Customer customer, int number) {}
}
