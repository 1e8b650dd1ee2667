package dev.plinth.benchmark.model;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The same rows in every run. */
public final class SampleData {

  /** How many products a select reads and a batch writes. */
  public static final int PRODUCTS = 1_000;

  /** How many users a graph has. */
  public static final int USERS = 100;

  /** How many addresses each of them has. */
  public static final int ADDRESSES = 3;

  private static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 0, 0);

  private SampleData() {}

  /** Products without keys. */
  public static List<Product> products() {
    List<Product> products = new ArrayList<>();
    for (int i = 1; i <= PRODUCTS; i++) {
      products.add(product(i));
    }
    return products;
  }

  /** Products with keys from {@code first}. */
  public static List<Product> productsFrom(long first) {
    List<Product> products = products();
    for (int i = 0; i < products.size(); i++) {
      products.get(i).id = first + i;
    }
    return products;
  }

  /** A product without key. */
  public static Product product(int i) {
    Product product = new Product();
    product.name = "Product number " + i;
    product.description = i % 4 == 0 ? null : "What there is to say about product " + i;
    product.quantity = i * 7;
    product.active = i % 2 == 0;
    product.weight = i * 0.25;
    product.price = BigDecimal.valueOf(199 + i * 37L, 2);
    product.releasedAt = START.plusHours(i).plusNanos(micros(i) * 1_000L);
    product.changedAt = product.releasedAt.plusSeconds(i).toInstant(ZoneOffset.UTC);
    product.rating = i % 3 == 0 ? null : i % 5 + 1;
    return product;
  }

  /** Never a whole millisecond: then the JDK's own text of a time has always six digits. */
  private static int micros(int i) {
    return i % 1_000 * 1_000 + i % 999 + 1;
  }

  /** Users and their addresses, all without keys. */
  public static UserGraph graph() {
    List<User> users = new ArrayList<>();
    List<Address> addresses = new ArrayList<>();
    for (int i = 1; i <= USERS; i++) {
      User user = new User();
      user.name = "user" + i;
      user.fullname = i % 4 == 0 ? null : "Full name of user " + i;
      for (int n = 1; n <= ADDRESSES; n++) {
        addresses.add(new Address(user, user.name + "." + n + "@example.org"));
      }
      users.add(user);
    }
    return new UserGraph(users, addresses);
  }
}
