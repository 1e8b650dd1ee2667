package dev.plinth.query;

import static dev.plinth.dao.shop.AddressTable.ADDRESS;
import static dev.plinth.dao.shop.UserTable.USER;
import static dev.plinth.query.Expressions.count;
import static dev.plinth.query.Expressions.exists;
import static dev.plinth.query.Expressions.ordered;
import static dev.plinth.query.Expressions.partitionBy;
import static dev.plinth.query.Expressions.rowNumber;
import static dev.plinth.query.Expressions.scalar;
import static dev.plinth.query.Expressions.value;
import static dev.plinth.query.Expressions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Paging;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.AddressDao;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.InvalidQueryException;
import dev.plinth.error.UnclosedStreamException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database has to make of queries. */
abstract class QueryContractTest {

  private static final NumberColumn<User, Long> ID = NumberColumn.of(USER, USER.id, Codecs.LONG);
  private static final TextColumn<User, String> NAME = TextColumn.of(USER, USER.name);
  private static final TextColumn<User, String> FULLNAME = TextColumn.of(USER, USER.fullname);
  private static final ToManyPath<User, Address> ADDRESSES = ToManyPath.of(USER, USER.addresses);
  private static final TextColumn<Address, String> EMAIL =
      TextColumn.of(ADDRESS, ADDRESS.emailAddress);
  private static final NumberColumn<Address, Long> USER_ID =
      NumberColumn.of(ADDRESS, ADDRESS.userId, Codecs.LONG);

  private final EmptyDatabase empty;
  private final Database db;

  QueryContractTest(TestServer server) {
    empty = server.create();
    db = Shop.builder().url(empty.url()).poolSize(2).open().createTables();
  }

  @BeforeEach
  void fill() {
    UserDao users = new UserDao(db);
    User spongebob = users.insert(new User("spongebob", "Spongebob Squarepants"));
    User sandy = users.insert(new User("sandy", "Sandy Cheeks"));
    users.insert(new User("patrick", null));
    AddressDao addresses = new AddressDao(db);
    addresses.insert(new Address("spongebob@sqlalchemy.org", spongebob));
    addresses.insert(new Address("sandy@sqlalchemy.org", sandy));
    addresses.insert(new Address("100%@squirrelpower.org", sandy));
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void aStreamThatIsLeftOpenIsTold() {
    assertThatThrownBy(
            () -> db.useTransaction(() -> db.select(NAME).from(USER).stream().iterator().next()))
        .isInstanceOf(UnclosedStreamException.class)
        .hasMessageContaining("is still open where the transaction ends: close it");
    db.useTransaction(
        () -> {
          try (Stream<String> names = db.select(NAME).from(USER).stream()) {
            assertThat(names.iterator().next()).isNotEmpty();
          }
        });
  }

  @Test
  void conditionsAndOrder() {
    assertThat(names(NAME.ne("sandy").and(ID.gt(0L)))).containsExactly("patrick", "spongebob");
    assertThat(names(FULLNAME.isNull().or(NAME.in("sandy", "nobody"))))
        .containsExactly("patrick", "sandy");
    assertThat(names(ID.in(List.of()))).isEmpty();
    assertThat(names(ID.notIn(List.of()).and(ID.between(1L, 2L).not()))).containsExactly("patrick");
    assertThat(names(ID.in(IntStream.range(2, 10_002).mapToObj(Long::valueOf).toList())))
        .containsExactly("patrick", "sandy");
  }

  private List<String> names(Condition condition) {
    return db.select(NAME).from(USER).where(condition).orderBy(NAME).list();
  }

  @Test
  void nullsAndLimits() {
    Select<String> byFullname = db.select(NAME).from(USER).orderBy(USER.fullname.asc().nullsLast());
    assertThat(byFullname.list()).containsExactly("sandy", "spongebob", "patrick");
    assertThat(db.select(NAME).from(USER).orderBy(FULLNAME.desc().nullsFirst()).first())
        .contains("patrick");
    assertThat(byFullname.limit(1).offset(1).list()).containsExactly("spongebob");
    assertThat(byFullname.offset(2).list()).containsExactly("patrick");
    assertThat(byFullname.limit(2).count()).isEqualTo(2);
  }

  @Test
  void aRowThatIsNullIsEmpty() {
    Select<@Nullable String> fullname =
        db.select(FULLNAME).from(USER).where(NAME.in("patrick", "nobody"));
    assertThat(fullname.list()).containsExactly((String) null);
    assertThat(fullname.first()).isEmpty();
    assertThat(fullname.optional()).isEmpty();
    assertThat(fullname.single()).isNull();
  }

  @Test
  void aPageBehindAllNumbersIsRefused() {
    Select<User> byName = db.from(USER).orderBy(NAME);
    assertThat(byName.page(Long.MAX_VALUE / 2 + 1, 2).items()).isEmpty();
    assertThatThrownBy(() -> byName.page(Long.MAX_VALUE / 2 + 2, 2))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("page 4611686018427387905 of 2 rows: no table has that many");
    assertThatThrownBy(() -> Paging.of(USER, 2).page(Long.MAX_VALUE / 2 + 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no page 4611686018427387905 of 2 rows: no table has that many");
  }

  @Test
  void pagesBesideACursor() {
    Paging<User> byFullname = Paging.of(USER, 1).by(USER.fullname.desc().nullsFirst());
    Select<User> withoutNobody = db.from(USER).where(NAME.ne("nobody"));
    KeysetPage<User> first = withoutNobody.page(byFullname);
    KeysetPage<User> second = withoutNobody.page(byFullname.after(first.next().orElseThrow()));
    KeysetPage<User> last = withoutNobody.page(byFullname.before(null));
    assertThat(first.items()).extracting(user -> user.name).containsExactly("patrick");
    assertThat(second.items()).extracting(user -> user.name).containsExactly("spongebob");
    assertThat(last.items()).extracting(user -> user.name).containsExactly("sandy");
    assertThat(withoutNobody.page(byFullname.before(last.previous().orElseThrow())).items())
        .extracting(user -> user.name)
        .containsExactly("spongebob");
    assertThat(db.from(USER).where(ADDRESSES.any()).page(Paging.of(USER, 9)).items()).hasSize(2);
  }

  @Test
  void entitiesAndRelations() {
    assertThat(db.from(USER).where(ADDRESSES.any(EMAIL.like("%@sqlalchemy.org"))).count())
        .isEqualTo(2);
    assertThat(db.from(USER).where(ADDRESSES.none()).single().name).isEqualTo("patrick");
    assertThat(db.from(USER).join(ADDRESSES).where(EMAIL.startsWith("100%")).exists()).isTrue();
    assertThat(
            db.select(NAME, EMAIL.orNull())
                .from(USER)
                .leftJoin(ADDRESSES)
                .where(EMAIL.isNull())
                .single())
        .isEqualTo(new Tuple2<>("patrick", null));
  }

  @Test
  void textAndNumbers() {
    assertThat(
            db.select(
                    NAME.upper().concat("!"),
                    NAME.substring(2, 3),
                    NAME.charLength(),
                    NAME.replace("a", "o"),
                    ID.plus(10L).times(2L),
                    ID.dividedBy(4L),
                    FULLNAME.orElse("nobody"))
                .from(USER)
                .where(NAME.eq("sandy"))
                .single())
        .isEqualTo(new Tuple7<>("SANDY!", "and", 5, "sondy", 24L, 0.5, "Sandy Cheeks"));
  }

  @Test
  void valuesOfEachType() {
    UUID id = UUID.fromString("0123456f-89ab-7def-8123-456789abcdef");
    LocalDate day = LocalDate.of(2024, 2, 29);
    LocalDateTime time = LocalDateTime.of(2024, 2, 29, 12, 30, 15, 123_456_000);
    Instant instant = Instant.parse("2024-02-29T12:30:15.123456Z");
    assertThat(
            db.select(value("x"), value(1), value(2L), value(0.5), value(true), value(day))
                .from(USER)
                .where(NAME.eq("sandy"))
                .single())
        .isEqualTo(new Tuple6<>("x", 1, 2L, 0.5, true, day));
    assertThat(
            db.select(value(time), value(instant), value(id), value(new BigDecimal("1.25")))
                .from(USER)
                .where(NAME.eq("sandy"))
                .single())
        .isEqualTo(new Tuple4<>(time, instant, id, new BigDecimal("1.25")));
  }

  @Test
  void groupsAndCases() {
    assertThat(
            db.select(USER_ID, count(), EMAIL.max())
                .from(ADDRESS)
                .groupBy(USER_ID)
                .having(count().gt(1L))
                .list())
        .containsExactly(new Tuple3<>(2L, 2L, "sandy@sqlalchemy.org"));
    assertThat(
            db.select(when(FULLNAME.isNull(), value("short")).otherwise(value("long")))
                .from(USER)
                .orderBy(ID)
                .list())
        .containsExactly("long", "long", "short");
  }

  @Test
  void windows() {
    assertThat(
            db.select(EMAIL, rowNumber().over(partitionBy(USER_ID).orderBy(EMAIL.desc())))
                .from(ADDRESS)
                .orderBy(EMAIL)
                .list())
        .extracting(Tuple2::second)
        .containsExactly(2L, 1L, 1L);
    assertThat(db.select(ID.sum().over(ordered(ID))).from(USER).orderBy(ID).list())
        .containsExactly(1L, 3L, 6L);
  }

  @Test
  void queriesInQueries() {
    Select<Long> owners = Queries.select(USER_ID).from(ADDRESS);
    assertThat(db.from(USER).where(ID.in(owners)).count()).isEqualTo(2);
    assertThat(
            db.from(USER)
                .where(exists(Queries.from(ADDRESS).where(USER_ID.eq(ID))))
                .orderBy(ID)
                .list())
        .hasSize(2);
    assertThat(
            db.select(scalar(Queries.select(count()).from(ADDRESS).where(USER_ID.eq(ID))))
                .from(USER)
                .orderBy(ID)
                .list())
        .containsExactly(1L, 2L, 0L);
    assertThat(
            db.select(ID)
                .from(USER)
                .union(Queries.select(USER_ID).from(ADDRESS))
                .orderBy(ID)
                .list())
        .containsExactly(1L, 2L, 3L);
    NumberExpression<Long> number = count().as("number");
    DerivedTable counts =
        Queries.select(USER_ID, number).from(ADDRESS).groupBy(USER_ID).as("counts");
    assertThat(
            db.select(NAME, counts.get(number))
                .from(USER)
                .join(counts, counts.get(USER_ID).eq(ID))
                .orderBy(NAME)
                .list())
        .containsExactly(new Tuple2<>("sandy", 2L), new Tuple2<>("spongebob", 1L));
  }

  @Test
  void recursion() {
    NumberExpression<Long> n = ID.as("n");
    CommonTable numbers =
        CommonTable.recursive(
            "numbers",
            Queries.select(n).from(USER).where(NAME.eq("spongebob")),
            before ->
                Queries.select(before.get(n).plus(1L)).from(before).where(before.get(n).lt(5L)));
    assertThat(db.select(numbers.get(n)).from(numbers).orderBy(numbers.get(n)).list())
        .containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void writing() {
    assertThat(
            db.update(USER)
                .set(NAME, NAME.upper().concat("?"))
                .set(FULLNAME, "none")
                .where(ADDRESSES.none())
                .execute())
        .isEqualTo(1);
    assertThat(names(FULLNAME.eq("none"))).containsExactly("PATRICK?");
    assertThat(
            db.insertInto(ADDRESS)
                .select(
                    Queries.select(NAME.concat("@example.org"), ID).from(USER).where(ID.ge(2L)),
                    EMAIL,
                    USER_ID)
                .execute())
        .isEqualTo(2);
    assertThat(db.deleteFrom(ADDRESS).where(EMAIL.endsWith("@example.org")).execute()).isEqualTo(2);
    assertThat(db.from(ADDRESS).count()).isEqualTo(3);
  }

  @Test
  void keptQueries() {
    Param<String> name = NAME.param("name");
    Select<String> kept = Queries.select(NAME).from(USER).where(NAME.eq(name));
    Update<User> rename = Queries.update(USER).set(NAME, name).where(NAME.eq("patrick"));

    assertThat(kept.on(db).bind(name, "sandy").list()).containsExactly("sandy");
    assertThat(rename.on(db).bind(name, "patrick star").execute()).isEqualTo(1);
    assertThat(kept.on(db).bind(name, "patrick star").list()).hasSize(1);
    assertThat(kept.on(db).toSql()).isSameAs(kept.on(db).bind(name, "x").toSql());
  }

  @Test
  void whatIsBoundNeverBecomesSql() {
    for (String evil :
        List.of(
            "' or 1 = 1 --", "\\' or 1 = 1 --", "x\"; drop table address; --", "${name}", "?")) {
      assertThat(names(NAME.eq(evil))).isEmpty();
      assertThat(names(NAME.contains(evil))).isEmpty();
      assertThat(first(evil)).isEqualTo(evil);
    }
    assertThat(db.from(ADDRESS).count()).isEqualTo(3);
  }

  private @Nullable String first(String text) {
    return Objects.requireNonNull(
        db.select(value(text)).from(USER).where(NAME.eq("sandy")).single());
  }
}
