package blog;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.annotation.Transaction;
import dev.plinth.dao.Crud;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Limit;
import dev.plinth.dao.Page;
import dev.plinth.dao.Paging;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a blog asks of its posts. */
@Dao
interface Posts extends Crud<Post, Long> {

  @Sql(
      """
      select p.title, a.handle as author, count(c.id) as comments, max(c.written_at) as last_comment
      from post p
      join author a on a.id = p.author_id
      left join comment c on c.post_id = p.id and c.approved
      where p.status = 'PUBLISHED'
      group by p.id, p.title, a.handle
      order by comments desc, p.id
      """)
  List<Discussed> discussed();

  /** The newest first; a page begins behind the last post of the one before. */
  @Sql(
      """
      select id, slug, published_at from post
      where status = 'PUBLISHED'
      /* if :time */ and (published_at, id) < (:time, :id) /* end */
      order by published_at desc, id desc
      limit :size
      """)
  List<Line> feed(@Nullable LocalDateTime time, @Nullable Long id, int size);

  @Sql(
      """
      select t.label, count(*) as posts
      from tag t
      join post_tag pt on pt.tag_id = t.id
      join post p on p.id = pt.post_id and p.status = :status
      group by t.id
      order by posts desc, t.label
      """)
  Map<String, Long> tagCloud(Post.Status status);

  @Sql(
      """
      with recursive thread as (
        select id, parent_id, text, 0 as depth, printf('%04d', id) as path
        from comment where post_id = :post and parent_id is null and approved
        union all
        select c.id, c.parent_id, c.text, t.depth + 1, t.path || '/' || printf('%04d', c.id)
        from comment c join thread t on c.parent_id = t.id
        where c.approved
      )
      select depth, text, coalesce(a.handle, 'guest') as who
      from thread
      join comment using (id, text)
      left join author a on a.id = comment.author_id
      order by path
      """)
  List<Said> thread(long post);

  @Sql(
      """
      select p.* from post p
      where p.status = 'PUBLISHED'
      /* if :text */ and (p.title like :text escape '!' or p.body like :text escape '!') /* end */
      /* if :author */ and p.author_id = (select id from author where handle = :author) /* end */
      /* if :tags */
        and p.id in (
          select pt.post_id from post_tag pt join tag t on t.id = pt.tag_id
          where t.label in (:tags)
          group by pt.post_id)
      /* end */
      /* if :since */ and p.published_at >= :since /* end */
      """)
  Page<Post> search(
      @Nullable String text,
      @Nullable String author,
      @Nullable Set<String> tags,
      @Nullable LocalDateTime since,
      Paging<Post> paging);

  @Sql("select * from post where status = :status and views >= :least")
  KeysetPage<Post> listed(Post.Status status, int least, Paging<Post> paging);

  KeysetPage<Post> findByAuthorHandle(String handle, Paging<Post> paging);

  @Sql(
      """
      select p.slug from post p
      where p.id <> :post and p.status = 'PUBLISHED'
        and exists (
          select 1 from post_tag mine join post_tag theirs on theirs.tag_id = mine.tag_id
          where mine.post_id = :post and theirs.post_id = p.id)
      order by (
        select count(*) from post_tag mine join post_tag theirs using (tag_id)
        where mine.post_id = :post and theirs.post_id = p.id) desc, p.id
      limit 5
      """)
  List<String> related(long post);

  @Sql(
      """
      select p.slug, lag(p.slug) over w as previous, lead(p.slug) over w as next
      from post p where p.status = 'PUBLISHED'
      window w as (order by p.published_at, p.id)
      """)
  List<Neighbours> neighbours();

  @Sql(
      """
      select strftime('%Y-%m', published_at) as month, count(*) as posts, sum(views) as views
      from post where published_at is not null group by 1 order by 1 desc
      """)
  List<Month> archive();

  @Sql("select p.*, a.* from post p join author a on a.id = p.author_id where p.slug = :slug")
  Optional<Signed> signed(String slug);

  @Sql("update post set views = views + 1 where slug = :slug and status = 'PUBLISHED'")
  boolean seen(String slug);

  @Sql("insert into post_tag (post_id, tag_id) select :post, id from tag where label in (:labels)"
      + " on conflict do nothing")
  int tag(long post, Set<String> labels);

  @Sql("delete from comment where not approved and written_at < :before")
  int sweep(LocalDateTime before);

  @Transaction
  default Post publish(String slug, LocalDateTime at) {
    Post post = findBySlug(slug).orElseThrow();
    post.status = Post.Status.PUBLISHED;
    post.publishedAt = at;
    return update(post);
  }

  Optional<Post> findBySlug(String slug);

  List<Post> findByAuthorHandleAndStatusOrderByPublishedAtDesc(
      String handle, Post.Status status, Limit limit);

  long countByAuthorHandleAndViewsGreaterThanEqual(String handle, int views);

  record Discussed(
      String title, String author, long comments, @Nullable LocalDateTime lastComment) {}

  record Line(long id, String slug, @Nullable LocalDateTime publishedAt) {}

  record Said(int depth, String text, String who) {}

  record Neighbours(String slug, @Nullable String previous, @Nullable String next) {}

  record Month(String month, long posts, long views) {}

  record Signed(Post post, Author author) {}
}
