package shop;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Product {
  @Id Long id;
  @Json String data;
  @Json @Nullable String more;
}

@Dao
interface Products extends Crud<Product, Long> {
  List<Product> findByData(String data);

  boolean existsByMoreIn(List<String> documents);

  long countByMoreIsNull();

  @Sql("select id from product where data = :data")
  List<Long> withData(String data);

  @Sql("select id from product where data = cast(:data as json)")
  List<Long> castData(String data);
}
