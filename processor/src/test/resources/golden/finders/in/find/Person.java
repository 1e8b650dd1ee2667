package find;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Order;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"lastName", "firstName"})
@Index(columns = {"city", "lastName"}, order = {Order.ASC, Order.DESC})
@Index(columns = {"city", "born"})
@Index(columns = "born", unique = true, where = "city is not null")
@Index(columns = "lastName")
class Person {
  @Id long id;
  @Nullable @Column(length = 40) String firstName;
  @Column(length = 40) String lastName;
  @Unique int taxNumber;
  @Nullable City city;
  @Nullable LocalDate born;
  @ManyToOne @Nullable Family family;
  @ManyToOne @Unique Desk desk;
}
