package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.ForeignKey;
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

  @Column(name = "author")
  @ForeignKey(value = User.class, column = "writer")
  long author;
}
