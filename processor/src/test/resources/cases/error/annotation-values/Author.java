package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(name = NO_SUCH_NAME)
class Author {
  @Id long id;

  @Column(name = Names.MISSING)
  String name;

  @Column(length = "thirty")
  String nickname;

  @Convert(converter = MissingConverter.class)
  StringBuilder notes;
}
