package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
class Tags {
  @Id List<String> words;
}
