package dev.plinth.dao;

import static dev.plinth.dao.shop.SampleTable.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.dao.shop.Sample;
import dev.plinth.dao.shop.Status;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The law of pages, on rows and orders made by dice, on every database: going through them forward,
 * backward or by number gives every row once, in the order of one large page; {@code -Dseed=…}
 * repeats one throw.
 */
abstract class PagePropertiesContractTest {

  private static final List<TableColumn<Sample, ?>> COLUMNS =
      List.of(
          SAMPLE.id,
          SAMPLE.flag,
          SAMPLE.flagOrNull,
          SAMPLE.number,
          SAMPLE.numberOrNull,
          SAMPLE.big,
          SAMPLE.ratio,
          SAMPLE.ratioOrNull,
          SAMPLE.letter,
          SAMPLE.text,
          SAMPLE.price,
          SAMPLE.count,
          SAMPLE.bytes,
          SAMPLE.uuid,
          SAMPLE.day,
          SAMPLE.time,
          SAMPLE.moment,
          SAMPLE.instant,
          SAMPLE.offset,
          SAMPLE.duration,
          SAMPLE.status);

  private final EmptyDatabase empty;
  private final Database db;

  PagePropertiesContractTest(TestServer server) {
    empty = server.create();
    db = Way.DIRECT.open(empty.url());
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  static LongStream seeds() {
    Long seed = Long.getLong("seed");
    return seed == null ? LongStream.range(0, 20) : LongStream.of(seed);
  }

  @Test
  void everyRowComesOnceInItsOrder() {
    seeds().forEach(this::check);
  }

  private void check(long seed) {
    Random dice = new Random(seed);
    db.deleteFrom(SAMPLE).allRows().execute();
    Inserts.insertAll(db, SAMPLE, rows(dice));
    Paging<Sample> paging = Paging.of(SAMPLE, 1 + dice.nextInt(7)).by(order(dice));
    List<Long> all =
        ids(Pages.page(db, Paging.of(SAMPLE, 1000).by(paging.order().sorts())).items());

    assertThat(forward(db, paging)).as("seed %d, forward, %s", seed, paging).isEqualTo(all);
    assertThat(backward(db, paging)).as("seed %d, backward, %s", seed, paging).isEqualTo(all);
    assertThat(numbered(db, paging)).as("seed %d, by number, %s", seed, paging).isEqualTo(all);
  }

  private static List<Long> forward(Database db, Paging<Sample> paging) {
    List<Long> read = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      KeysetPage<Sample> page = Pages.after(db, paging, cursor.orElse(null));
      page.previous()
          .ifPresent(
              previous ->
                  assertThat(ids(Pages.before(db, paging, previous).items()))
                      .isEqualTo(
                          read.subList(Math.max(0, read.size() - paging.size()), read.size())));
      read.addAll(ids(page.items()));
      cursor = page.next();
    } while (cursor.isPresent());
    return read;
  }

  private static List<Long> backward(Database db, Paging<Sample> paging) {
    List<Long> read = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      KeysetPage<Sample> page = Pages.before(db, paging, cursor.orElse(null));
      read.addAll(0, ids(page.items()));
      cursor = page.previous();
    } while (cursor.isPresent());
    return read;
  }

  private static List<Long> numbered(Database db, Paging<Sample> paging) {
    List<Long> read = new ArrayList<>();
    Page<Sample> page;
    long number = 1;
    do {
      page = Pages.page(db, paging.page(number++).withTotal());
      read.addAll(ids(page.items()));
    } while (page.hasNext());
    assertThat(page.total()).hasValue(read.size());
    assertThat(page.pages()).hasValue(Math.max(page.number(), 1));
    return read;
  }

  private static List<Sort<Sample>> order(Random dice) {
    List<TableColumn<Sample, ?>> columns = new ArrayList<>(COLUMNS);
    Collections.shuffle(columns, dice);
    return columns.stream()
        .limit(dice.nextInt(4))
        .map(column -> dice.nextBoolean() ? column.asc() : column.desc())
        .map(sort -> dice.nextBoolean() ? sort.nullsFirst() : sort.nullsLast())
        .toList();
  }

  private static List<Sample> rows(Random dice) {
    return LongStream.rangeClosed(1, 1 + dice.nextInt(40)).mapToObj(id -> row(id, dice)).toList();
  }

  /** Few different values, so that many rows are equal but for their key. */
  private static Sample row(long id, Random dice) {
    Sample row = new Sample();
    row.id = id;
    row.flag = dice.nextBoolean();
    row.number = dice.nextInt(3);
    row.ratio = dice.nextInt(3) / 3.0;
    if (dice.nextInt(3) > 0) {
      row.flagOrNull = dice.nextBoolean();
      row.numberOrNull = dice.nextInt(3);
      row.big = Long.MAX_VALUE - dice.nextInt(3);
      row.ratioOrNull = dice.nextInt(3) * 1e300;
      row.letter = (char) ('a' + dice.nextInt(3));
      row.text = "a\tb 'ß' \uD83D\uDE00".substring(0, dice.nextInt(8));
      row.price = BigDecimal.valueOf(dice.nextInt(3), 4);
    }
    if (dice.nextInt(3) > 0) {
      row.count = BigDecimal.TEN.pow(17).add(BigDecimal.valueOf(dice.nextInt(3)));
      row.bytes = new byte[] {(byte) dice.nextInt(3), -1};
      row.uuid = new UUID(dice.nextInt(3), 0);
      row.day = LocalDate.of(2020, 1, 1 + dice.nextInt(3));
      row.time = LocalTime.of(dice.nextInt(3), 0);
      row.moment = row.day.atTime(row.time);
      row.instant = Instant.EPOCH.plusNanos(1000L * dice.nextInt(3));
      row.offset = row.instant.atOffset(ZoneOffset.ofHours(2));
      row.duration = Duration.ofNanos(dice.nextInt(3) - 1);
      row.status = dice.nextBoolean() ? Status.OPEN : Status.CLOSED;
    }
    return row;
  }

  private static List<Long> ids(List<Sample> rows) {
    return rows.stream().map(row -> row.id).toList();
  }
}
