package shop;

import static dev.plinth.query.Expressions.count;
import static dev.plinth.query.Expressions.scalar;
import static dev.plinth.query.Expressions.value;
import static shop.AddressTable.ADDRESS;
import static shop.EmployeeTable.EMPLOYEE;
import static shop.UserTable.USER;

import dev.plinth.Database;
import dev.plinth.dao.Paging;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.InvalidQueryException;
import dev.plinth.query.CommonTable;
import dev.plinth.query.DerivedTable;
import dev.plinth.query.Insert;
import dev.plinth.query.NumberExpression;
import dev.plinth.query.Param;
import dev.plinth.query.Queries;
import dev.plinth.query.Select;
import dev.plinth.query.Update;
import dev.plinth.session.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Queries of several steps, which cases call. */
final class Reports {
  static final Param<String> TEAM = EMPLOYEE.team.param("team");

  static final Param<Integer> MOST = value(0).param("most");

  static final Param<BigDecimal> PERCENT = EMPLOYEE.salary.param("percent");

  static final Update<Employee> RAISE =
      Queries.update(EMPLOYEE)
          .set(EMPLOYEE.salary, EMPLOYEE.salary.times(PERCENT))
          .where(EMPLOYEE.team.eq("core"));

  static final Select<String> EVERYONE_OF =
      Queries.select(EMPLOYEE.name)
          .from(EMPLOYEE)
          .where(EMPLOYEE.team.eq(TEAM))
          .orderBy(EMPLOYEE.name);

  private static final NumberExpression<Long> MEMBERS = count().as("members");
  private static final NumberExpression<@Nullable BigDecimal> TOTAL =
      EMPLOYEE.salary.sum().as("total");

  private static final List<Dialect> DIALECTS =
      Stream.of("sqlite", "postgresql", "mariadb", "mysql", "h2").map(Dialects::named).toList();

  private Reports() {}

  static List<?> byTeam(Database db) {
    DerivedTable teams = teams().as("teams");
    return db.select(teams.get(EMPLOYEE.team), teams.get(MEMBERS).plus(1L))
        .from(teams)
        .where(teams.get(MEMBERS).gt(1L))
        .list();
  }

  static List<?> joinedWithTotals(Database db) {
    DerivedTable teams = teams().as("teams");
    return db.select(EMPLOYEE.name, teams.get(TOTAL))
        .from(EMPLOYEE)
        .join(teams, teams.get(EMPLOYEE.team).eq(EMPLOYEE.team))
        .orderBy(EMPLOYEE.id)
        .list();
  }

  static List<?> aboveAverage(Database db) {
    CommonTable teams = CommonTable.of("teams", teams());
    return db.select(teams.get(EMPLOYEE.team))
        .from(teams)
        .where(
            teams
                .get(TOTAL)
                .asDouble()
                .gt(scalarAverage(teams)))
        .list();
  }

  private static NumberExpression<@Nullable Double> scalarAverage(CommonTable teams) {
    return scalar(Queries.select(teams.get(TOTAL).avg()).from(teams)).asDouble();
  }

  static List<?> chainOfCommand(Database db) {
    NumberExpression<Integer> depth = value(0).as("depth");
    EmployeeTable member = EMPLOYEE.as("member");
    CommonTable chain =
        CommonTable.recursive(
            "chain",
            Queries.select(EMPLOYEE.id, EMPLOYEE.name, depth)
                .from(EMPLOYEE)
                .where(EMPLOYEE.bossId.isNull()),
            above ->
                Queries.select(member.id, member.name, above.get(depth).plus(1))
                    .from(member)
                    .join(above, above.get(EMPLOYEE.id).eq(member.bossId)));
    return db.select(chain.get(EMPLOYEE.name), chain.get(depth))
        .from(chain)
        .orderBy(chain.get(depth), chain.get(EMPLOYEE.name))
        .list();
  }

  private static Select<?> teams() {
    return Queries.select(EMPLOYEE.team, MEMBERS, TOTAL).from(EMPLOYEE).groupBy(EMPLOYEE.team);
  }

  static List<?> seenBySession(Database db) {
    try (Session session = db.openSession()) {
      User plankton = new User();
      plankton.name = "plankton";
      session.add(plankton);
      User found = session.from(USER).where(USER.name.eq("plankton")).single();
      return List.of(found, found == plankton);
    }
  }

  static boolean sameInstance(Database db) {
    try (Session session = db.openSession()) {
      User sandy = session.get(User.class, 2L);
      return session.from(USER).where(USER.name.startsWith("sand")).single() == sandy;
    }
  }

  static List<?> bulkInSession(Database db) {
    try (Session session = db.openSession()) {
      User sandy = session.get(User.class, 2L);
      session.update(USER).set(USER.name, "sandra").where(USER.id.eq(2L)).execute();
      String before = sandy.name;
      session.refresh(sandy);
      return List.of(before, sandy.name);
    }
  }

  static List<Address> addressesOfSandy(Database db) {
    User sandy = db.from(USER).where(USER.name.eq("sandy")).single();
    return db.from(ADDRESS).where(ADDRESS.user.is(sandy)).orderBy(ADDRESS.id).list();
  }

  /** The cursor behind the first user, in the order of the keys. */
  static String firstUser(Database db) {
    return new UserDao(db).pageAfter(Paging.of(USER, 1), null).next().orElseThrow();
  }

  static List<String> onAll(Select<?> query) {
    return DIALECTS.stream().map(each -> text(each, query::toSql)).toList();
  }

  static List<String> onAll(Insert<?> insert) {
    return DIALECTS.stream().map(each -> text(each, insert::toSql)).toList();
  }

  private static String text(Dialect dialect, Function<Dialect, String> sql) {
    try {
      return dialect.name() + ": " + sql.apply(dialect);
    } catch (InvalidQueryException e) {
      return dialect.name() + ": " + e.getMessage();
    }
  }
}
