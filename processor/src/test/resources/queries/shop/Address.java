package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Address {
  @Id @Nullable Long id;
  String emailAddress = "";
  @ManyToOne User user = new User();

  @Override
  public String toString() {
    return "Address(" + emailAddress + " of " + user.name + ")";
  }
}
