package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id Long id;
  String name;

  @Column(name = "NAME")
  String nickname;

  Long partnerId;
  @ManyToOne Partner partner;

  @ManyToOne(column = "id")
  Partner other;
}
