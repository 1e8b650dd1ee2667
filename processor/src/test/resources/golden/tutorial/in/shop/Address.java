package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Address {
  @Id @Nullable Long id;
  String emailAddress;
  @ManyToOne User user;
}
