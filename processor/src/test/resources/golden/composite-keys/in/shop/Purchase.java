package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Purchase {
  @Id @Nullable Long id;
  String customer;

  @OneToMany(mappedBy = "purchase", cascade = Cascade.ALL, orphanRemoval = true)
  List<Line> lines = new ArrayList<>();
}
