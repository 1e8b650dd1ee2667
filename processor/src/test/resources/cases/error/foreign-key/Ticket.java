package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Transient;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Ticket {
  @Id Long id;

  @ForeignKey(User.class)
  int buyer;

  @ForeignKey(User.class)
  @Nullable String guest;

  @ForeignKey(Seat.class)
  String seat;

  @ForeignKey(Address.class)
  Long address;

  @ForeignKey(String.class)
  Long text;

  @ForeignKey(
      value = User.class,
      onDelete = ReferentialAction.SET_NULL)
  long seller;

  @ForeignKey(User.class)
  @ManyToOne
  User owner;

  @ForeignKey(User.class)
  @Embedded
  Address home;

  @ForeignKey(User.class)
  @Transient
  Long cached;

  @ForeignKey(int.class)
  Long number;

  @ForeignKey(User.class)
  List<Long> all;

  @ForeignKey(UserCount.class)
  Long count;
}
