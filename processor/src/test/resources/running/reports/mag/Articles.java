package mag;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.dao.Crud;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Page;
import dev.plinth.dao.Paging;
import dev.plinth.dao.Sort;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the editors ask, in SQL. */
@Dao
interface Articles extends Crud<Article, Long> {

  @Sql(
      """
      select section, title, views
      from (
        select s.name as section, a.title, a.views, a.id,
          row_number() over (partition by a.section_id order by a.views desc, a.id) as place
        from article a join section s on s.id = a.section_id
      ) ranked
      where place <= :most
      order by section, place
      """)
  List<Hit> best(int most);

  @Sql(
      """
      with recursive tree (id, name, depth) as (
        select id, name, 0 from section where id = :root
        union all
        select s.id, s.name, tree.depth + 1 from section s join tree on s.parent_id = tree.id
        where tree.depth < 10
      )
      select t.name, t.depth, count(a.id) as articles, coalesce(sum(a.views), 0) as views
      from tree t left join article a on a.section_id = t.id
      group by t.id, t.name, t.depth
      order by t.depth, t.name
      """)
  List<Branch> below(long root);

  @Sql(
      """
      select w.name, count(a.id) as articles, max(a.day) as latest
      from writer w left join article a on a.writer_id = w.id
      group by w.id, w.name
      having count(a.id) <= :most
      order by articles desc, w.name
      """)
  List<Output> output(int most);

  @Sql(
      """
      select * from article
      where views >= 0
      /* if :title */ and title like :title /* end */
      /* if :least */ and views >= :least /* end */
      /* if :sections */ and section_id in (:sections) /* end */
      """)
  List<Article> search(
      @Nullable String title,
      @Nullable Integer least,
      @Nullable List<Long> sections,
      List<Sort<Article>> sorts);

  @Sql("select a.* from article a join section s on s.id = a.section_id where s.parent_id = :parent")
  KeysetPage<Article> feed(long parent, Paging<Article> paging);

  @Sql("select * from article where writer_id is not null")
  Page<Article> signed(Paging<Article> paging);

  @Sql("select id from article where id in (:ids) and id not in (:others) order by id")
  List<Long> among(List<Long> ids, List<Long> others);

  @Sql("update article set views = views + 1 where id in (:ids)")
  int seen(List<Long> ids);

  long countByIdIn(List<Long> ids);

  record Hit(String section, String title, int views) {}

  record Branch(String name, int depth, long articles, long views) {}

  record Output(String name, long articles, @Nullable LocalDate latest) {}
}
