package dev.plinth.benchmark.contender;

import static dev.plinth.benchmark.model.ProductTable.PRODUCT;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.dao.StatementSource;
import dev.plinth.query.Param;
import dev.plinth.query.Queries;
import dev.plinth.query.Select;
import java.util.List;

/** Plinth's queries: a kept one for the page, and one that is put together for each search. */
final class ProductSearch {

  private static final Param<Long> AFTER = PRODUCT.id.param("after");

  private static final Select<Product> PAGE_AFTER =
      Queries.from(PRODUCT).where(PRODUCT.id.gt(AFTER)).orderBy(PRODUCT.id).limit(ProductRows.PAGE);

  private ProductSearch() {}

  static List<Product> pageAfter(StatementSource source, long id) {
    return PAGE_AFTER.on(source).bind(AFTER, id).list();
  }

  static List<Product> search(StatementSource source, ProductFilter filter) {
    Select<Product> query = Queries.from(PRODUCT).orderBy(PRODUCT.id).limit(ProductRows.PAGE);
    if (filter.namePart() != null) {
      query = query.where(PRODUCT.name.like(SearchText.pattern(filter.namePart())));
    }
    if (filter.leastQuantity() != null) {
      query = query.where(PRODUCT.quantity.ge(filter.leastQuantity()));
    }
    if (filter.active() != null) {
      query = query.where(PRODUCT.active.eq(filter.active()));
    }
    return query.on(source).list();
  }
}
