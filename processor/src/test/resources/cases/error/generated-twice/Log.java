package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(table = "LogRows", dao = "logrows")
class Log {
  @Id long id;
}
