package node;

import dev.plinth.annotation.Dao;
import java.util.List;

@Dao
interface Pointers {
  List<Pointer> findByHomeOrderById(Item home);
}
