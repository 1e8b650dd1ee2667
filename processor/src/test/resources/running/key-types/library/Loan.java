package library;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;

/** A key of a UUID and a date, both of them references. */
@Table
class Loan {
  @Id @ManyToOne Book book;
  @Id @ManyToOne Ref<Day> day;
  String reader;

  Loan() {}

  Loan(Day day, String reader) {
    this.day = Ref.of(day);
    this.reader = reader;
  }
}
