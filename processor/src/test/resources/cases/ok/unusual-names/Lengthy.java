package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;

@Table
class Lengthy {
  @Id long id;

  @Unique
  @Column(name = "a_name_of_63_bytes_is_the_longest_that_every_database_can_store")
  String veryLongNameAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStillGoingOnAndStill;
}
