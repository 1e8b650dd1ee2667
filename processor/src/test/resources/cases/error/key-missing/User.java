package shop;

import dev.plinth.annotation.Table;
import java.util.Date;

@Table
class User {
  Long id;
  Date born;
}
