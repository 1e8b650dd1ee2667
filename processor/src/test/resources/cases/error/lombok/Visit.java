package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import lombok.Getter;

@Table
class Visit {
  @Id final long id;
  @Getter final int day;

  Visit(int number, int weekday) {
    this.id = number;
    this.day = weekday;
  }
}
