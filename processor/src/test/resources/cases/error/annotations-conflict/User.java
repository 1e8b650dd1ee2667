package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class User {
  @Id Long id;

  @Column(name = "addresses")
  @Unique
  @Default("0")
  @OneToMany(mappedBy = "user")
  List<Address> addresses;

  @Id
  @OneToOne(mappedBy = "user")
  @Nullable Passport passport;
}
