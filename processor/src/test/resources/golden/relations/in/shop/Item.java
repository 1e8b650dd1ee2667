package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Item {
  @Id @Nullable Long id;
  String name;
  @ManyToOne @Nullable Ref<Maker> maker;

  @ManyToMany(cascade = Cascade.SAVE, orderBy = "name desc, id")
  List<Keyword> keywords = new ArrayList<>();

  @OneToOne(mappedBy = "item", cascade = Cascade.ALL, orphanRemoval = true)
  @Nullable Manual manual;
}
