package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.CustomerTable.CUSTOMER;

import dev.plinth.Database;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Paging;
import dev.plinth.dao.Ref;
import dev.plinth.processor.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Statements as somebody writes them who knows SQL and one database. */
public final class StatementsScenario implements Scenario {
  private static final BigInteger MANY = BigInteger.TEN.pow(20);

  @Override
  public void run(Jdbi jdbi) {
    CustomerDao customers = new CustomerDao(jdbi);
    fill(customers, new OrderDao(jdbi));
    reservedWords(new ReservedWordsImpl(jdbi), customers);
    numbers(new NumbersImpl(jdbi));
    joins(new ShapesImpl(jdbi));
    texts(new ShapesImpl(jdbi), customers);
    pages(new ShapesImpl(jdbi));
    documents(new ShapesImpl(jdbi), Database.of(jdbi));
    writes(new ShapesImpl(jdbi), new ReservedWordsImpl(jdbi), customers);
  }

  private static void fill(CustomerDao customers, OrderDao orders) {
    Customer spongebob = new Customer("spongebob", 3);
    spongebob.user = "sponge";
    spongebob.credit = new BigDecimal("4.50");
    spongebob.points = new BigDecimal("12");
    spongebob.visits = MANY;
    spongebob.joined = LocalDate.of(2026, 1, 5);
    customers.insert(spongebob);
    Customer sandy = new Customer("sandy", 5);
    sandy.user = "cheeks";
    sandy.email = "sandy@sea.org";
    sandy.points = new BigDecimal("7.5");
    sandy.level = Customer.Level.GOLD;
    sandy.joined = LocalDate.of(2026, 2, 5);
    sandy.seen = Instant.parse("2026-03-01T12:00:00Z");
    sandy.friend = Ref.of(spongebob);
    customers.insert(sandy);
    Customer patrick = new Customer("patrick", 0);
    patrick.active = false;
    patrick.credit = new BigDecimal("100");
    patrick.friend = Ref.of(sandy);
    customers.insert(patrick);
    orders.insert(new Order(spongebob, 2025, "10"));
    orders.insert(new Order(spongebob, 2026, "20.50"));
    orders.insert(new Order(sandy, 2026, "5"));
  }

  private static void reservedWords(ReservedWords words, CustomerDao customers) {
    assertThat(words.above(2)).extracting(each -> each.name).containsExactly("sandy", "spongebob");
    assertThat(words.user("sandy")).isEqualTo("cheeks");
    assertThat(words.user("patrick")).isNull();
    assertThat(words.ranked())
        .containsExactly(
            new ReservedWords.Ranked("sponge", 3), new ReservedWords.Ranked("cheeks", 5));
    assertThat(words.byYear()).hasSize(2);
    assertThat(words.byYear().get(2026)).isEqualByComparingTo("25.50");
    assertThat(words.best("cheeks")).isEqualTo(5);
    assertThat(words.ranksOf(1)).containsExactly(0, 3, 5);
    assertThat(words.promote(3, "star")).isEqualTo(1);
    assertThat(customers.get(3L).user).isEqualTo("star");
    assertThat(customers.get(3L).rank).isEqualTo(1);
  }

  private static void numbers(Numbers numbers) {
    assertThat(numbers.wealthy(new BigDecimal("6"))).containsExactly("patrick", "sandy");
    assertThat(numbers.wealthy(new BigDecimal("4.99"))).containsExactly("patrick");
    assertThat(numbers.modest(new BigDecimal("99.99"))).containsExactly("patrick", "spongebob");
    assertThat(numbers.modest(new BigDecimal("1000"))).containsExactly("spongebob");
    assertThat(numbers.exactly(new BigDecimal("4.5"))).containsExactly("spongebob");
    assertThat(numbers.oneOf(List.of(new BigDecimal("4.50"), BigDecimal.valueOf(100))))
        .containsExactly("patrick", "spongebob");
    assertThat(numbers.above(4)).containsExactly("patrick", "spongebob");
    assertThat(numbers.doubledBetween(new BigDecimal("9"), new BigDecimal("9.5")))
        .containsExactly("spongebob");
    assertThat(numbers.ranksAbove(BigInteger.valueOf(8))).isTrue();
    assertThat(numbers.ranksAbove(MANY)).isFalse();
    assertThat(numbers.ranked(BigInteger.valueOf(6))).isEqualTo(1);
    assertThat(numbers.visited(MANY)).containsExactly("spongebob");
    assertThat(numbers.withPoints(12)).containsExactly("spongebob");
    assertThat(numbers.withPointsOf(List.of(12L, 0L))).containsExactly("patrick", "spongebob");
    assertThat(numbers.score("sandy", 8)).isEqualTo(1);
    assertThat(numbers.withPoints(8)).containsExactly("sandy");
    assertThat(numbers.lend("spongebob", null)).isEqualTo(1);
    assertThat(numbers.credit("spongebob")).contains(new BigDecimal("4.50"));
    assertThat(numbers.lend("spongebob", new BigDecimal("7.1"))).isEqualTo(1);
    assertThat(numbers.credit("spongebob")).contains(new BigDecimal("7.10"));
    assertThat(numbers.exactly(new BigDecimal("7.10"))).containsExactly("spongebob");
    assertThat(numbers.credit("sandy")).isEmpty();
    assertThat(numbers.average().orElseThrow()).isCloseTo(53.55, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(numbers.sum(true)).isEqualByComparingTo("7.1");
  }

  private static void joins(Shapes shapes) {
    assertThat(shapes.totals(new BigDecimal("5")))
        .usingRecursiveFieldByFieldElementComparator(
            org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .build())
        .containsExactly(
            new Shapes.Total("spongebob", 2, new BigDecimal("30.5")),
            new Shapes.Total("sandy", 1, new BigDecimal("5")));
    assertThat(shapes.pairs(2026))
        .extracting(pair -> pair.customer().name + " " + pair.order().value)
        .containsExactly("spongebob 20.50", "sandy 5.00");
    assertThat(shapes.last())
        .containsExactly(
            new Shapes.Maybe("patrick", null),
            new Shapes.Maybe("sandy", new Shapes.Last(2026, new BigDecimal("5.00"))),
            new Shapes.Maybe("spongebob", new Shapes.Last(2026, new BigDecimal("20.50"))));
    assertThat(shapes.buyers()).containsExactly("sandy", "spongebob");
    assertThat(shapes.others()).containsExactly("patrick");
    assertThat(shapes.friends("patrick")).containsExactly("patrick", "sandy", "spongebob");
    assertThat(shapes.places())
        .containsExactly(
            new Shapes.Place("sandy", 1, null),
            new Shapes.Place("spongebob", 2, 5),
            new Shapes.Place("patrick", 3, 3));
    assertThat(shapes.namesAndUsers())
        .containsExactly("cheeks", "sandy", "sponge", "spongebob", "star");
    Customer spongebob = shapes.slice(1, 0).get(0);
    assertThat(shapes.lastOrder(spongebob)).hasValue(2);
    assertThat(shapes.lastOrder(shapes.slice(1, 2).get(0))).isEmpty();
  }

  private static void texts(Shapes shapes, CustomerDao customers) {
    assertThat(shapes.quoted("sandy")).isEqualTo(":no ? -- 'quotes' sandy");
    assertThat(shapes.matching("%@sea.org")).containsExactly("sandy");
    assertThat(shapes.matching("' or 1 = 1 --")).isEmpty();
    assertThat(shapes.levels(Set.of(Customer.Level.GOLD, Customer.Level.BASIC))).isEqualTo(2);
    assertThat(shapes.levels(Set.of())).isZero();
    try (Stream<String> names =
        shapes.joined(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 1),
            Instant.parse("2026-03-01T12:00:00Z"))) {
      assertThat(names).containsExactly("sandy", "spongebob");
    }
    assertThat(shapes.tag(List.of("old", "new"), 1, 3)).isEqualTo(2);
    assertThat(customers.get(1L).tags).containsExactly("old", "new");
    assertThat(shapes.tagged(List.of("old", "new"))).hasSize(2);
    assertThat(shapes.tagged(List.of("old"))).isEmpty();
    assertThat(shapes.head(2, "X")).contains("SAN");
    assertThat(shapes.head(2, "SAN")).isEmpty();
    assertThat(shapes.search(null, null, null)).hasSize(3);
    assertThat(shapes.search("sandy", null, true)).hasSize(1);
    assertThat(shapes.search(null, List.of(), true)).isEmpty();
    assertThat(shapes.search(null, List.of(5, 3), null)).hasSize(2);
    List<Integer> many = IntStream.range(0, 10_000).boxed().toList();
    assertThat(shapes.search(null, many, null)).hasSize(3);
    assertThatThrownBy(() -> shapes.search(null, Arrays.asList(5, null), null))
        .hasMessage("\"ranks\" holds a null, which is equal to nothing. Leave it out.");
    for (String attack : List.of("x' or '1' = '1", "\\' or 1 = 1 -- ", "x\"; drop table customer", "?", ":name")) {
      assertThat(shapes.search(attack, null, null)).isEmpty();
      assertThat(shapes.matching(attack)).isEmpty();
      assertThat(shapes.tagged(List.of(attack))).isEmpty();
      assertThat(shapes.friends(attack)).isEmpty();
      assertThat(shapes.head(2, attack)).contains("SAN");
      assertThat(shapes.purge(attack)).isZero();
      assertThat(shapes.tag(List.of(attack), 3)).isEqualTo(1);
      assertThat(customers.get(3L).tags).containsExactly(attack);
    }
    assertThat(shapes.tag(List.of("old", "new"), 3)).isEqualTo(1);
  }

  private static void pages(Shapes shapes) {
    Paging<Customer> paging = Paging.of(CUSTOMER, 1).by(CUSTOMER.rank.desc());
    assertThat(shapes.page(true, paging.withTotal()).total()).hasValue(2);
    KeysetPage<Customer> first = shapes.scroll(true, paging);
    assertThat(first.items()).extracting(each -> each.name).containsExactly("sandy");
    KeysetPage<Customer> second =
        shapes.scroll(true, paging.after(first.next().orElseThrow()));
    assertThat(second.items()).extracting(each -> each.name).containsExactly("spongebob");
    assertThat(second.next()).isEmpty();
  }

  private static void documents(Shapes shapes, Database db) {
    String document = "{\"theme\": \"dark\"}";
    assertThat(shapes.configure(2, document)).isEqualTo(1);
    assertThat(shapes.configured()).containsExactly(2L);
    assertThat(db.from(CUSTOMER).where(CUSTOMER.settings.eq(document)).list())
        .extracting(each -> each.name)
        .containsExactly("sandy");
    assertThat(db.from(CUSTOMER).where(CUSTOMER.settings.in("[]", document)).count()).isEqualTo(1);
    assertThat(db.from(CUSTOMER).where(CUSTOMER.settings.ne("[]")).count()).isEqualTo(1);
    assertThat(shapes.configure(2, null)).isEqualTo(1);
    assertThat(shapes.configured()).isEmpty();
  }

  private static void writes(Shapes shapes, ReservedWords words, CustomerDao customers) {
    assertThat(shapes.add(new Customer("squidward", 9))).isEqualTo(1);
    assertThat(words.orders(LocalDateTime.of(2027, 1, 1, 0, 0), 2027)).isEqualTo(4);
    assertThat(words.forget(2027, List.of(new BigDecimal("9.00"), new BigDecimal("5")))).isEqualTo(2);
    assertThat(shapes.purge("squid%")).isEqualTo(1);
    assertThat(customers.count()).isEqualTo(3);
  }
}
