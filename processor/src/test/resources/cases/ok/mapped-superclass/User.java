package shop;

import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;

@Table
@Index(columns = {"name", "changed"})
class User extends Audited<Long, String> {
  String name;
  private String title;
}
