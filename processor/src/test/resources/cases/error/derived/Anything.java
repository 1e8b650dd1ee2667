package lib;

import dev.plinth.annotation.Dao;

@Dao
interface Anything {
  long countByName(String name);
}
