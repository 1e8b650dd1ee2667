package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.ProductFilter;
import java.util.ArrayList;
import java.util.List;

/** The text of a search as somebody puts it together by hand: only what is asked for. */
final class SearchText {

  private static final String SELECT = "select " + ProductRows.COLUMNS + " from product";

  private static final String FIRST_BY_KEY = " order by id limit " + ProductRows.PAGE;

  static final String PAGE_AFTER_NAMED = SELECT + " where id > :id" + FIRST_BY_KEY;

  static final String PAGE_AFTER = SELECT + " where id > ?" + FIRST_BY_KEY;

  private SearchText() {}

  /** With names for the values. */
  static String named(ProductFilter filter) {
    return SELECT + conditions(filter) + FIRST_BY_KEY;
  }

  /** Only what is asked for, with names for the values. */
  static String conditions(ProductFilter filter) {
    return conditions(filter, ":namePart", ":leastQuantity", ":active");
  }

  /** With question marks; the values are in the order of {@link #values}. */
  static String positional(ProductFilter filter) {
    return SELECT + conditions(filter, "?", "?", "?") + FIRST_BY_KEY;
  }

  /** The values that the text with question marks takes. */
  static List<Object> values(ProductFilter filter) {
    List<Object> values = new ArrayList<>();
    if (filter.namePart() != null) {
      values.add(pattern(filter.namePart()));
    }
    if (filter.leastQuantity() != null) {
      values.add(filter.leastQuantity());
    }
    if (filter.active() != null) {
      values.add(filter.active());
    }
    return values;
  }

  static String pattern(String part) {
    return "%" + part + "%";
  }

  private static String conditions(
      ProductFilter filter, String name, String quantity, String active) {
    List<String> conditions = new ArrayList<>();
    if (filter.namePart() != null) {
      conditions.add("name like " + name);
    }
    if (filter.leastQuantity() != null) {
      conditions.add("quantity >= " + quantity);
    }
    if (filter.active() != null) {
      conditions.add("active = " + active);
    }
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }
}
