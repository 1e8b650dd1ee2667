package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.List;

@Table
class Profile {
  @Id Long id;
  String name;

  @OneToOne(column = "user_id")
  Ref<User> user;

  @OneToOne(column = "second_id")
  Ref<User> second;

  @OneToOne(column = "third_id")
  Ref<User> third;

  @ManyToOne Ref<User> owner;

  @ManyToMany(joinTable = "profile_user")
  List<User> users;
}
