package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Order;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"firstName", "lastName"}, name = "person_name")
@Index(
    columns = {"lastName", "born"},
    order = {Order.ASC, Order.DESC})
@Index(columns = "born", where = "born is not null", unique = true, name = "only_born")
class Person {
  @Id Long id;
  String firstName;
  String lastName;
  @Nullable LocalDate born;

  @Unique(name = "mail")
  String email;

  @Column(unique = true)
  String phone;

  @Index(unique = true)
  String badge;
}
