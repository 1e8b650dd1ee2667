package shop;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers beside columns, and beside what is computed of them. */
@Dao
public interface Numbers {
  @Sql("select name from customer where coalesce(credit, :instead) > 5 order by name")
  List<String> wealthy(BigDecimal instead);

  @Sql("select name from customer where case when active then credit else :instead end < 100 order by name")
  List<String> modest(BigDecimal instead);

  @Sql("select name from customer where credit = :credit")
  List<String> exactly(BigDecimal credit);

  @Sql("select name from customer where credit in (:credits) order by name")
  List<String> oneOf(List<BigDecimal> credits);

  @Sql("select name from customer where credit > :credit order by name")
  List<String> above(int credit);

  @Sql("select name from customer where credit * 2 between :low and :high order by name")
  List<String> doubledBetween(BigDecimal low, BigDecimal high);

  @Sql("select sum(rank) > :least from customer")
  @Nullable Boolean ranksAbove(BigInteger least);

  @Sql("select count(*) from customer where rank + 1 = :next")
  int ranked(BigInteger next);

  @Sql("select name from customer where visits = :visits")
  List<String> visited(BigInteger visits);

  @Sql("select name from customer where points = :points")
  List<String> withPoints(int points);

  @Sql("select name from customer where points in (:points) order by name")
  List<String> withPointsOf(List<Long> points);

  @Sql("update customer set points = :points where name = :name")
  int score(String name, long points);

  @Sql("update customer set credit = coalesce(:credit, credit) where name = :name")
  int lend(String name, @Nullable BigDecimal credit);

  @Sql("select credit from customer where name = :name")
  Optional<BigDecimal> credit(String name);

  @Sql("select avg(credit) from customer")
  Optional<Double> average();

  @Sql("select sum(credit) from customer where active = :active")
  @Nullable BigDecimal sum(boolean active);

}
