package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;

@Table
@Index(columns = "name", where = "name <> 'draft")
class Page {
  @Id Long id;

  @Index(where = "lower(title) = title) or (title = ')'")
  String title;

  @Index(where = "size > 0; drop table page")
  int size;

  @Index(where = "name = '--;(' -- finished")
  String name;

  @Index(name = "fine", where = "note = 'it''s (;--' and \"note\" is not null")
  String note;
}
