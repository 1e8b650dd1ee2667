package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Address {
  @Id @ManyToOne User user;

  @Column(name = "owner")
  @ManyToOne
  @Index
  User owner;
}
