package stock;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Supplier {
  @Id @Nullable Long id;

  @Unique
  @Column(length = 10)
  String code;

  String name;

  @OneToMany(mappedBy = "supplier", cascade = Cascade.ALL)
  List<Part> parts = new ArrayList<>();

  @OneToOne(mappedBy = "supplier", cascade = Cascade.ALL)
  @Nullable Contract contract;

  Supplier() {}

  Supplier(String code, String name) {
    this.code = code;
    this.name = name;
  }
}
