package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
class User {
  @RenamedFrom("id")
  int number;

  @Id Long id;
  String name;

  @RenamedFrom("name")
  String fullname;

  @RenamedFrom("right_hand")
  String leftHand;

  @RenamedFrom("left_hand")
  String rightHand;

  @RenamedFrom("boss_id")
  @ManyToOne
  @Nullable Ref<User> lead;

  @ManyToOne @Nullable Ref<User> boss;
  @Embedded Place home;

  @RenamedFrom("home")
  @Embedded
  Place house;

  State state;

  static class Place {
    String street;

    @RenamedFrom("street")
    String town;
  }

  enum State {
    OPEN,
    @RenamedFrom("OPEN")
    NEW,
    @RenamedFrom("DONE")
    OLD,
    @RenamedFrom("OLD")
    DONE
  }
}
