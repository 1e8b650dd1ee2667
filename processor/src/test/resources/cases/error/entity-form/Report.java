package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

class Report {
  void write() {
    @Table
    record Line(@Id long id) {}
  }

  Report() {
    Runnable later =
        () -> {
          @Table
          class Page {
            @Id long id;
          }
        };
  }
}
