package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table
class User {
  @Id Long id;
  Date born;
  float height;
  Object anything;
  List<String> tags;
  Map<String, String> settings;
  Optional<String> nickname;
  char[] password;
  LocalTime alarm;
}
