package firm;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Department {
  @Id @Nullable Long id;
  @ManyToOne @Nullable Ref<Employee> head;

  @OneToMany(mappedBy = "department", cascade = Cascade.ALL)
  List<Employee> staff = new ArrayList<>();
}
