package school;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Owner {
  @Id @Nullable Long id;
  String name;

  @OneToMany(mappedBy = "owner")
  List<Room> rooms = new ArrayList<>();
}
