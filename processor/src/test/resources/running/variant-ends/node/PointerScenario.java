package node;

import static node.ItemTable.ITEM;
import static node.PointerTable.POINTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import node.Item.Doc;
import node.Item.Folder;
import node.Pointer.Alias;
import node.Pointer.Shortcut;
import org.jdbi.v3.core.Jdbi;

public final class PointerScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Database db = Database.builder().jdbi(jdbi).entities(ITEM, POINTER).open();
    Folder folder = new Folder("letters");
    Doc doc = new Doc("first");
    try (Session session = db.openSession()) {
      session.addAll(folder, doc, new Shortcut(folder), new Alias(doc));
      session.commit();
    }
    PointerDao pointers = new PointerDao(db);
    assertThat(pointers.findByTo(folder)).hasExactlyElementsOfTypes(Shortcut.class);
    assertThat(pointers.findByTo(doc)).hasExactlyElementsOfTypes(Alias.class);
    assertThat(pointers.findByHome(doc)).hasExactlyElementsOfTypes(Alias.class);
    assertThat(pointers.findByHome(null)).isEmpty();
    assertThat(new PointersImpl(db).findByHomeOrderById(doc))
        .hasExactlyElementsOfTypes(Alias.class);
    try (Session session = db.openSession()) {
      Alias read = (Alias) session.get(POINTER, 2L);
      assertThat(read.to.get()).isSameAs(read.home);
      assertThat(read.home.name).isEqualTo("first");
    }
  }
}
