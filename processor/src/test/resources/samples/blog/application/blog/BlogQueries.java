package blog;

import static blog.AuthorTable.AUTHOR;
import static blog.CommentTable.COMMENT;
import static blog.PostTable.POST;
import static blog.TagTable.TAG;
import static dev.plinth.query.Expressions.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Limit;
import dev.plinth.dao.Paging;
import dev.plinth.dao.StatementSource;
import dev.plinth.processor.Scenario;
import dev.plinth.query.CommonTable;
import dev.plinth.query.Queries;
import dev.plinth.query.QuerySource;
import dev.plinth.query.Select;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The pages of a blog: lists, feeds, a tag cloud, threads of comments, a search. */
public final class BlogQueries implements Scenario {
  private static final LocalDateTime MARCH = LocalDateTime.of(2024, 3, 1, 8, 0);

  @Override
  public void run(Jdbi jdbi) {
    Posts posts = new PostsImpl(jdbi);
    lists(posts);
    feeds(posts);
    pages(posts, Queries.on(StatementSource.of(jdbi)));
    searches(posts);
    typed(Queries.on(StatementSource.of(jdbi)));
    writes(posts);
  }

  private static void lists(Posts posts) {
    assertThat(posts.discussed())
        .containsExactly(
            new Posts.Discussed("Notes", "ada", 4, LocalDateTime.of(2024, 2, 12, 9, 0)),
            new Posts.Discussed("Bugs", "grace", 1, LocalDateTime.of(2024, 2, 11, 9, 0)),
            new Posts.Discussed("Loops", "ada", 0, null),
            new Posts.Discussed("Joins", "ada", 0, null));
    assertThat(posts.tagCloud(Post.Status.PUBLISHED).toString()).isEqualTo("{java=3, sql=2}");
    assertThat(posts.thread(1))
        .containsExactly(
            new Posts.Said(0, "First", "grace"),
            new Posts.Said(1, "Thanks", "ada"),
            new Posts.Said(2, "Me too", "guest"),
            new Posts.Said(1, "Again", "ada"));
    assertThat(posts.related(2)).containsExactly("notes", "loops", "joins");
    assertThat(posts.neighbours())
        .containsExactly(
            new Posts.Neighbours("notes", null, "bugs"),
            new Posts.Neighbours("bugs", "notes", "loops"),
            new Posts.Neighbours("loops", "bugs", "joins"),
            new Posts.Neighbours("joins", "loops", null));
    assertThat(posts.archive())
        .containsExactly(
            new Posts.Month("2024-03", 1, 50),
            new Posts.Month("2024-02", 2, 350),
            new Posts.Month("2024-01", 1, 100));
    assertThat(posts.signed("bugs").orElseThrow().author().handle).isEqualTo("grace");
    assertThat(
            posts.findByAuthorHandleAndStatusOrderByPublishedAtDesc(
                "ada", Post.Status.PUBLISHED, Limit.of(2)))
        .extracting(post -> post.slug)
        .containsExactly("joins", "loops");
    assertThat(posts.countByAuthorHandleAndViewsGreaterThanEqual("ada", 50)).isEqualTo(3);
  }

  /** By hand in SQL, and by a cursor of Plinth; both orders are the same. */
  private static void feeds(Posts posts) {
    List<String> byHand = new ArrayList<>();
    LocalDateTime time = null;
    Long id = null;
    List<Posts.Line> page = posts.feed(time, id, 2);
    while (!page.isEmpty()) {
      page.forEach(line -> byHand.add(line.slug()));
      Posts.Line last = page.get(page.size() - 1);
      page = posts.feed(last.publishedAt(), last.id(), 2);
    }
    assertThat(byHand).containsExactly("joins", "loops", "bugs", "notes");
    Paging<Post> newest = Paging.of(POST, 2).by(POST.publishedAt.desc().nullsLast());
    KeysetPage<Post> first = posts.pageAfter(newest, null);
    KeysetPage<Post> second = posts.pageAfter(newest, first.next().orElseThrow());
    KeysetPage<Post> third = posts.pageAfter(newest, second.next().orElseThrow());
    assertThat(slugs(first.items())).containsExactly("joins", "loops");
    assertThat(slugs(second.items())).containsExactly("bugs", "notes");
    assertThat(slugs(third.items())).containsExactly("draft");
    assertThat(third.hasNext()).isFalse();
    KeysetPage<Post> back = posts.pageBefore(newest, third.previous().orElseThrow());
    assertThat(slugs(back.items())).isEqualTo(slugs(second.items()));
  }

  /** The same of what a statement, a name and a typed query give. */
  private static void pages(Posts posts, QuerySource db) {
    Paging<Post> byViews = Paging.of(POST, 1).by(POST.views.asc(), POST.title.desc());
    assertThat(forward(byViews, page -> posts.listed(Post.Status.PUBLISHED, 60, page)))
        .containsExactly("notes", "bugs");
    assertThat(forward(byViews, page -> posts.findByAuthorHandle("ada", page)))
        .containsExactly("loops", "joins", "notes");
    Select<Post> tagged = db.from(POST).where(POST.tags.any(TAG.label.in("java", "sql")));
    assertThat(forward(byViews, tagged::page)).containsExactly("loops", "joins", "notes", "bugs");
    assertThat(backward(byViews, tagged::page)).containsExactly("bugs", "notes", "joins", "loops");
  }

  private static List<String> forward(
      Paging<Post> paging, Function<Paging<Post>, KeysetPage<Post>> pages) {
    KeysetPage<Post> page = pages.apply(paging);
    List<String> all = new ArrayList<>(slugs(page.items()));
    while (page.hasNext()) {
      page = pages.apply(paging.after(page.next().orElseThrow()));
      all.addAll(slugs(page.items()));
    }
    return all;
  }

  private static List<String> backward(
      Paging<Post> paging, Function<Paging<Post>, KeysetPage<Post>> pages) {
    KeysetPage<Post> page = pages.apply(paging.before(null));
    List<String> all = new ArrayList<>(slugs(page.items()));
    while (page.hasPrevious()) {
      page = pages.apply(paging.before(page.previous().orElseThrow()));
      all.addAll(slugs(page.items()));
    }
    return all;
  }

  private static void searches(Posts posts) {
    Paging<Post> byViews = Paging.of(POST, 2).by(POST.views.desc()).withTotal();
    assertThat(posts.search(null, null, null, null, byViews).total()).hasValue(4);
    assertThat(slugs(posts.search("%100!% real%", null, null, null, byViews).items()))
        .containsExactly("bugs");
    assertThat(slugs(posts.search(null, "ada", Set.of("java", "sql"), null, byViews).items()))
        .containsExactly("notes", "joins");
    assertThat(posts.search(null, "ada", Set.of("java", "sql"), MARCH, byViews).total())
        .hasValue(1);
    assertThat(posts.search(null, null, Set.of(), null, byViews).items()).isEmpty();
  }

  private static void typed(QuerySource db) {
    assertThat(
            db.select(TAG.label, count())
                .from(POST)
                .join(POST.tags)
                .groupBy(TAG.id, TAG.label)
                .orderBy(count().desc(), TAG.label)
                .list())
        .extracting(row -> row.first() + " " + row.second())
        .containsExactly("java 3", "sql 2", "cats 1");
    assertThat(db.from(AUTHOR).where(AUTHOR.posts.none()).list())
        .extracting(author -> author.handle)
        .containsExactly("silent");
    assertThat(
            db.from(POST)
                .where(
                    POST.tags
                        .any(TAG.label.eq("sql"))
                        .and(POST.comments.any(COMMENT.approved.isTrue())))
                .list())
        .extracting(post -> post.slug)
        .containsExactly("bugs");
    CommentTable reply = COMMENT.as("reply");
    CommonTable thread =
        CommonTable.recursive(
            "thread",
            Queries.select(COMMENT.id, COMMENT.text).from(COMMENT).where(COMMENT.id.eq(1L)),
            above ->
                Queries.select(reply.id, reply.text)
                    .from(reply)
                    .join(above, above.get(COMMENT.id).eq(reply.parentId)));
    assertThat(
            db.select(thread.get(COMMENT.text)).from(thread).orderBy(thread.get(COMMENT.id)).list())
        .containsExactly("First", "Thanks", "Me too", "Again");
  }

  private static void writes(Posts posts) {
    assertThat(posts.seen("bugs")).isTrue();
    assertThat(posts.seen("draft")).isFalse();
    assertThat(posts.findBySlug("bugs").orElseThrow().views).isEqualTo(301);
    assertThat(posts.tag(1, Set.of("java", "cats", "unknown"))).isEqualTo(1);
    assertThat(posts.sweep(MARCH)).isEqualTo(1);
    assertThat(posts.publish("draft", MARCH.plusDays(1)).id).isEqualTo(4);
    assertThat(posts.feed(null, null, 1))
        .extracting(Posts.Line::slug)
        .containsExactly("draft");
    assertThat(posts.deleteById(1L)).isTrue();
  }

  private static List<String> slugs(List<Post> posts) {
    return posts.stream().map(post -> post.slug).toList();
  }
}
