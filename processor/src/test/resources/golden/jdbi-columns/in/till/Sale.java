package till;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.JdbiColumn;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Sale {
  @Id @Nullable Long id;

  @Index
  @JdbiColumn(BigDecimal.class)
  @Column(precision = 12, scale = 2)
  Money price;

  @Unique
  @Nullable
  @JdbiColumn(String.class)
  @Column(length = 40)
  Code code;

  @JdbiColumn(value = String.class, qualifiers = Mirrored.class)
  @Column(length = 40)
  Code secret = new Code("none");

  @JdbiColumn(String.class)
  List<String> labels = new ArrayList<>();

  @JdbiColumn(Integer.class)
  int pieces = 1;

  @Embedded @Nullable Tip tip;

  Sale() {}

  Sale(Money price, @Nullable Code code) {
    this.price = price;
    this.code = code;
  }
}
