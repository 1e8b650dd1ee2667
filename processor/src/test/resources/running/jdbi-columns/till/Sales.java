package till;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.dao.Crud;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
public interface Sales extends Crud<Sale, Long> {
  /** What a report shows of a sale. */
  record Line(Money price, @Nullable Code code, Code secret) {}

  List<Sale> findByPriceOrderById(Money price);

  List<Sale> findByPriceIn(Collection<Money> prices);

  long countByCodeIsNull();

  @Sql("select price, code, secret from sale where price = :price order by id")
  List<Line> lines(Money price);

  @Sql("select price from sale where id = :id")
  Optional<Money> price(long id);

  @Sql("select price from sale order by id")
  Stream<Money> prices();

  @Sql("select id from sale where secret = :secret")
  List<Long> withSecret(Code secret);

  @Sql("select id from sale where price in (:prices) order by id")
  List<Long> atPrices(List<Money> prices);

  @Sql("update sale set price = :price, code = :code where id = :id")
  int change(long id, Money price, @Nullable Code code);
}
