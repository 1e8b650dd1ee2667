package mag;

import static dev.plinth.query.Expressions.allOf;
import static dev.plinth.query.Expressions.count;
import static dev.plinth.query.Expressions.partitionBy;
import static dev.plinth.query.Expressions.rowNumber;
import static dev.plinth.query.Expressions.value;
import static dev.plinth.query.Expressions.when;
import static mag.ArticleTable.ARTICLE;
import static mag.SectionTable.SECTION;
import static mag.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Paging;
import dev.plinth.dao.Ref;
import dev.plinth.dao.StatementSource;
import dev.plinth.processor.Scenario;
import dev.plinth.query.CommonTable;
import dev.plinth.query.Condition;
import dev.plinth.query.DerivedTable;
import dev.plinth.query.NumberExpression;
import dev.plinth.query.Param;
import dev.plinth.query.Queries;
import dev.plinth.query.QuerySource;
import dev.plinth.query.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The same questions as statements of a DAO and as typed queries have the same answers. */
public final class ReportsScenario implements Scenario {
  private static final List<Long> MANY =
      LongStream.rangeClosed(1, 10_000).boxed().toList();

  @Override
  public void run(Jdbi jdbi) {
    store(jdbi);
    Articles articles = new ArticlesImpl(jdbi);
    QuerySource db = Queries.on(StatementSource.of(jdbi));
    bestOfEachSection(articles, db);
    treeOfSections(articles, db);
    groups(articles, db);
    searches(articles, db);
    feeds(articles, db);
    longLists(articles, db);
    keptQueries(db);
    choices(db);
    writes(db);
  }

  private static void store(Jdbi jdbi) {
    Section all = new Section(1, "all", null);
    Section news = new Section(2, "news", Ref.of(all));
    Section sport = new Section(3, "sport", Ref.of(all));
    Section ice = new Section(4, "ice", Ref.of(sport));
    new SectionDao(jdbi).insertAll(List.of(all, news, sport, ice));
    Writer ann = new Writer(1, "Ann");
    Writer bob = new Writer(2, "Bob");
    new WriterDao(jdbi).insertAll(List.of(ann, bob, new Writer(3, "Eve")));
    new ArticleDao(jdbi)
        .insertAll(
            List.of(
                new Article(1, "Flood", 50, Ref.of(news), ann),
                new Article(2, "Vote", 90, Ref.of(news), null),
                new Article(3, "Storm", 90, Ref.of(news), bob),
                new Article(4, "Final", 70, Ref.of(sport), ann),
                new Article(5, "Skates", 10, Ref.of(ice), ann)));
  }

  private static void bestOfEachSection(Articles articles, QuerySource db) {
    List<Articles.Hit> expected =
        List.of(
            new Articles.Hit("ice", "Skates", 10),
            new Articles.Hit("news", "Vote", 90),
            new Articles.Hit("news", "Storm", 90),
            new Articles.Hit("sport", "Final", 70));
    assertThat(articles.best(2)).isEqualTo(expected);

    NumberExpression<Long> place =
        rowNumber()
            .over(
                partitionBy(ARTICLE.sectionId).orderBy(ARTICLE.views.desc(), ARTICLE.id.asc()))
            .as("place");
    DerivedTable ranked =
        Queries.select(SECTION.name, ARTICLE.title, ARTICLE.views, place)
            .from(ARTICLE)
            .join(ARTICLE.section)
            .as("ranked");
    assertThat(
            db.select(ranked.get(SECTION.name), ranked.get(ARTICLE.title), ranked.get(ARTICLE.views))
                .into(Articles.Hit::new)
                .from(ranked)
                .where(ranked.get(place).le(2L))
                .orderBy(ranked.get(SECTION.name), ranked.get(place))
                .list())
        .isEqualTo(expected);
  }

  private static void treeOfSections(Articles articles, QuerySource db) {
    assertThat(articles.below(1))
        .containsExactly(
            new Articles.Branch("all", 0, 0, 0),
            new Articles.Branch("news", 1, 3, 230),
            new Articles.Branch("sport", 1, 1, 70),
            new Articles.Branch("ice", 2, 1, 10));

    SectionTable child = SECTION.as("child");
    CommonTable tree =
        CommonTable.recursive(
            "tree",
            Queries.select(SECTION.id, SECTION.name, value(0).as("depth"))
                .from(SECTION)
                .where(SECTION.id.eq(1L)),
            above ->
                Queries.select(child.id, child.name, above.get(value(0).as("depth")).plus(1))
                    .from(child)
                    .join(above, above.get(SECTION.id).eq(child.parentId)));
    assertThat(
            db.select(tree.get(SECTION.name), count())
                .from(tree)
                .join(ARTICLE, ARTICLE.sectionId.eq(tree.get(SECTION.id)))
                .groupBy(tree.get(SECTION.name))
                .orderBy(tree.get(SECTION.name))
                .list())
        .extracting(row -> row.first() + " " + row.second())
        .containsExactly("ice 1", "news 3", "sport 1");
  }

  private static void groups(Articles articles, QuerySource db) {
    List<Articles.Output> expected =
        List.of(
            new Articles.Output("Bob", 1, LocalDate.of(2026, 1, 3)),
            new Articles.Output("Eve", 0, null));
    assertThat(articles.output(2)).isEqualTo(expected);
    NumberExpression<Long> number = ARTICLE.id.count();
    assertThat(
            db.select(WRITER.name, number, ARTICLE.day.max())
                .into(Articles.Output::new)
                .from(WRITER)
                .leftJoin(WRITER.articles)
                .groupBy(WRITER.id, WRITER.name)
                .having(number.le(2L))
                .orderBy(number.desc(), WRITER.name)
                .list())
        .isEqualTo(expected);
  }

  private static void searches(Articles articles, QuerySource db) {
    search(articles, db, null, null, null, 2, 3, 4, 1, 5);
    search(articles, db, "F%", null, null, 4, 1);
    search(articles, db, null, 60, List.of(2L), 2, 3);
    search(articles, db, null, 60, List.of());
    search(articles, db, "' or 1 = 1 --", null, null);
  }

  /** Conditions that are asked for stand in the query, others do not. */
  private static void search(
      Articles articles,
      QuerySource db,
      @Nullable String title,
      @Nullable Integer least,
      @Nullable List<Long> sections,
      long... expected) {
    assertThat(
            articles.search(
                title, least, sections, List.of(ARTICLE.views.desc(), ARTICLE.title.desc())))
        .extracting(article -> article.id)
        .containsExactly(LongStream.of(expected).boxed().toArray(Long[]::new));
    List<Condition> conditions = new ArrayList<>();
    if (title != null) {
      conditions.add(ARTICLE.title.like(title));
    }
    if (least != null) {
      conditions.add(ARTICLE.views.ge(least));
    }
    if (sections != null) {
      conditions.add(ARTICLE.sectionId.in(sections));
    }
    assertThat(
            db.from(ARTICLE)
                .where(allOf(conditions))
                .orderBy(ARTICLE.views.desc(), ARTICLE.title.desc())
                .list())
        .extracting(article -> article.id)
        .containsExactly(LongStream.of(expected).boxed().toArray(Long[]::new));
  }

  private static void feeds(Articles articles, QuerySource db) {
    Paging<Article> two = Paging.of(ARTICLE, 2).by(ARTICLE.views.desc());
    KeysetPage<Article> first = articles.feed(1, two);
    assertThat(titles(first.items())).containsExactly("Storm", "Vote");
    KeysetPage<Article> second = articles.feed(1, two.after(first.next().orElseThrow()));
    assertThat(titles(second.items())).containsExactly("Final", "Flood");
    assertThat(titles(articles.feed(1, two.before(second.previous().orElseThrow())).items()))
        .containsExactly("Storm", "Vote");
    Select<Article> feed =
        db.from(ARTICLE).where(ARTICLE.section.any(SECTION.parentId.eq(1L)));
    assertThat(titles(feed.page(two.after(first.next().orElseThrow())).items()))
        .containsExactly("Final", "Flood");
    assertThat(articles.signed(two.page(2).withTotal()))
        .satisfies(page -> assertThat(titles(page.items())).containsExactly("Flood", "Skates"))
        .satisfies(page -> assertThat(page.total()).hasValue(4));
  }

  private static List<String> titles(List<Article> articles) {
    return articles.stream().map(article -> article.title).toList();
  }

  private static void longLists(Articles articles, QuerySource db) {
    assertThat(articles.among(MANY, List.of(2L))).containsExactly(1L, 3L, 4L, 5L);
    assertThat(articles.among(List.of(2L), MANY)).isEmpty();
    assertThat(articles.countByIdIn(MANY)).isEqualTo(5);
    assertThat(articles.findAllById(MANY)).hasSize(5);
    assertThat(db.from(ARTICLE).where(ARTICLE.id.in(MANY)).count()).isEqualTo(5);
    assertThat(db.from(ARTICLE).where(ARTICLE.id.notIn(MANY)).exists()).isFalse();
    assertThat(articles.seen(MANY)).isEqualTo(5);
    assertThat(db.update(ARTICLE).set(ARTICLE.views, ARTICLE.views.minus(1)).where(ARTICLE.id.in(MANY)).execute())
        .isEqualTo(5);
  }

  private static void keptQueries(QuerySource db) {
    Param<Integer> least = ARTICLE.views.param("least");
    Select<Article> popular =
        Queries.from(ARTICLE).where(ARTICLE.views.ge(least)).orderBy(ARTICLE.id);
    assertThat(titles(popular.on(db).bind(least, 80).list())).containsExactly("Vote", "Storm");
    assertThat(titles(popular.on(db).bind(least, 70).list())).hasSize(3);
  }

  private static void choices(QuerySource db) {
    assertThat(
            db.select(
                    ARTICLE.title,
                    when(ARTICLE.views.ge(80), value("hot"))
                        .when(ARTICLE.views.ge(60), value("warm"))
                        .otherwise(value("cold")),
                    WRITER.name.orElse("nobody"))
                .from(ARTICLE)
                .leftJoin(ARTICLE.writer)
                .orderBy(ARTICLE.id)
                .list())
        .extracting(row -> row.first() + " " + row.second() + " " + row.third())
        .containsExactly(
            "Flood cold Ann", "Vote hot nobody", "Storm hot Bob", "Final warm Ann", "Skates cold Ann");
    assertThat(
            db.select(WRITER.name)
                .from(WRITER)
                .where(WRITER.articles.none())
                .union(
                    Queries.select(WRITER.name)
                        .from(WRITER)
                        .where(
                            WRITER.id.in(
                                Queries.select(ARTICLE.writerId)
                                    .from(ARTICLE)
                                    .where(ARTICLE.writerId.isNotNull().and(ARTICLE.views.lt(20))))))
                .list())
        .containsExactlyInAnyOrder("Eve", "Ann");
  }

  private static void writes(QuerySource db) {
    assertThat(
            db.insertInto(ARTICLE)
                .set(ARTICLE.id, 6L)
                .set(ARTICLE.title, "Wind")
                .set(ARTICLE.views, 0)
                .set(ARTICLE.day, LocalDate.of(2026, 1, 6))
                .set(ARTICLE.sectionId, 2L)
                .execute())
        .isEqualTo(1);
    assertThat(
            db.update(ARTICLE)
                .set(ARTICLE.views, ARTICLE.views.times(2))
                .set(ARTICLE.title, ARTICLE.title.concat("!"))
                .where(ARTICLE.writer.any(WRITER.name.eq("Bob")))
                .execute())
        .isEqualTo(1);
    assertThat(db.select(ARTICLE.title).from(ARTICLE).where(ARTICLE.views.eq(180)).single())
        .isEqualTo("Storm!");
    assertThat(db.deleteFrom(ARTICLE).where(ARTICLE.writerId.isNull()).execute()).isEqualTo(2);
  }
}
