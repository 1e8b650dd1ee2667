package blog;

import static blog.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.Page;
import dev.plinth.dao.Paging;
import dev.plinth.error.NonUniqueResultException;
import dev.plinth.processor.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** What methods of DAOs take and return, run by what was generated for them. */
public final class ShapesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Writers writers = new WritersImpl(jdbi);
    Writer ann = new Writer("Ann", 30, "Oslo");
    ann.fee = new Writer.Fee(5);
    writers.insert(ann);
    Writer bo = new Writer("Bo", null, "Rome");
    bo.tags = "[1]";
    writers.insert(bo);
    writers.insert(new Writer("Cy", 50, "Rome"));
    results(writers);
    parameters(writers);
    pages(writers);
    joins(jdbi, writers, ann, bo);
    transactions(jdbi, writers);
  }

  private static void results(Writers writers) {
    assertThat(writers.cities()).containsExactly("Oslo", "Rome");
    assertThat(writers.ids()).containsExactly(1, 2, 3);
    assertThat(writers.names()).containsExactly("Ann", "Bo", "Cy");
    assertThat(writers.age("Ann")).hasValue(30);
    assertThat(writers.age("Bo")).isEmpty();
    assertThat(writers.idOf("Cy")).hasValue(3);
    assertThat(writers.idOf("nobody")).isEmpty();
    assertThat(writers.idsByName())
        .containsExactly(Map.entry("Cy", 3L), Map.entry("Bo", 2L), Map.entry("Ann", 1L));
    assertThat(writers.byId().keySet()).containsExactly(3L, 2L, 1L);
    assertThat(writers.cards())
        .containsEntry(1L, new Writers.Card("Ann", new Writer.Home("Oslo", "1")));
    assertThat(writers.named("Bo")).isPresent();
  }

  private static void parameters(Writers writers) {
    assertThat(writers.paid(new Writer.Fee(5), "[1]"))
        .containsExactly(
            new Writers.Paid("Ann", new Writer.Fee(5), "{}"),
            new Writers.Paid("Bo", new Writer.Fee(0), "[1]"));
    assertThat(writers.fees(List.of(1L, 2L)))
        .containsExactly(new Writer.Fee(5), new Writer.Fee(0));
    assertThat(writers.paidOneOf(Set.of(new Writer.Fee(5), new Writer.Fee(7)))).hasSize(1);
    assertThat(writers.like(new Writer("Ann", null, "Oslo"))).isEqualTo(1);
    assertThat(writers.like(new Writer("Ann", null, "Rome"))).isZero();
    assertThat(writers.search(new Writers.Search("Rome", new Writers.Ages(20, 60))))
        .extracting(writer -> writer.name)
        .containsExactly("Cy");
    assertThat(writers.search(null)).hasSize(3);
  }

  private static void pages(Writers writers) {
    Paging<Writer> byName = Paging.of(WRITER, 1).by(WRITER.name.desc()).withTotal();
    Page<Writer> first = writers.notFrom("Oslo", byName);
    assertThat(first.items()).extracting(writer -> writer.name).containsExactly("Cy");
    assertThat(first.hasNext()).isTrue();
    assertThat(first.total()).hasValue(2);
    assertThat(writers.notFrom("Oslo", byName.page(2)).items())
        .extracting(writer -> writer.name)
        .containsExactly("Bo");
    assertThat(writers.those(List.of(1L, 3L), byName).total()).hasValue(2);
    assertThat(writers.those(List.of(), byName).items()).isEmpty();
    assertThat(writers.findByHomeCity("Rome", byName).total()).hasValue(2);
    assertThat(writers.sorted("Oslo", WRITER.name.desc()))
        .extracting(writer -> writer.name)
        .containsExactly("Cy", "Bo");
    assertThat(writers.sorted(List.of(WRITER.homeCity.desc(), WRITER.name.asc())))
        .extracting(writer -> writer.name)
        .containsExactly("Bo", "Cy", "Ann");
  }

  private static void joins(Jdbi jdbi, Writers writers, Writer ann, Writer bo) {
    PostDao posts = new PostDao(jdbi);
    Post first = posts.insert(new Post("First", ann, bo));
    posts.insert(new Post("Second", ann, null));
    assertThat(writers.others(first)).extracting(post -> post.title).containsExactly("Second");
    List<Writers.Written> written = writers.written();
    assertThat(written).extracting(row -> row.post().title).containsExactly("First", "Second");
    assertThat(written).extracting(row -> row.writer().name).containsExactly("Ann", "Ann");
    assertThat(written.get(0).post().editor.name).isEqualTo("Bo");
    try (Stream<Writers.Edited> edited = writers.edited()) {
      assertThat(edited)
          .extracting(row -> row.editor() == null ? "none" : row.editor().name)
          .containsExactly("Bo", "none");
    }
    assertThat(writers.lines())
        .containsExactly(
            new Writers.Line("First", new Writers.Card("Bo", new Writer.Home("Rome", "1"))),
            new Writers.Line("Second", null));
  }

  private static void transactions(Jdbi jdbi, Writers writers) {
    assertThat(writers.number()).isEqualTo(3);
    writers.setAges(40);
    assertThat(writers.age("Bo")).hasValue(40);
    writers.rename("Bo", "Bob");
    assertThat(writers.named("Bob")).isPresent();
    assertThatThrownBy(() -> writers.rename("Bob", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(writers.named("Bob")).isPresent();
    assertThat(writers.first().name).isEqualTo("Ann");
    jdbi.useHandle(
        handle ->
            handle.useTransaction(
                own -> {
                  Writers inside = new WritersImpl(own);
                  inside.rename("Ann", "Anna");
                  own.rollback();
                }));
    assertThat(writers.named("Ann")).isPresent();
    writers.rename("Bob", "Ann");
    assertThatThrownBy(writers::idsByName).isInstanceOf(NonUniqueResultException.class);
  }
}
