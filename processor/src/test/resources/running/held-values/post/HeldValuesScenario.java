package post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.error.EntityStateException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

public final class HeldValuesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Database db = Database.builder().jdbi(jdbi).entities(ParcelTable.PARCEL).open();
    long id =
        new ParcelDao(db)
            .insert(
                new Parcel(null, new byte[] {1}, new Parcel.Box(), new StringBuilder("door"), 0))
            .id();
    isNoticed(db, id, "label", parcel -> parcel.label()[0] = 2);
    isNoticed(db, id, "box.width", parcel -> parcel.box().width = 3);
    isNoticed(db, id, "note", parcel -> parcel.note().append(" bell"));

    Parcel read = new ParcelDao(db).get(id);
    assertThat(read.label()).containsExactly(2);
    assertThat(read.box().width).isEqualTo(3);
    assertThat(read.note()).hasToString("door bell");
    assertThat(read.version()).isEqualTo(3);
  }

  /** A flush that finds the change is refused; what is saved is written. */
  private static void isNoticed(Database db, long id, String property, Consumer<Parcel> change) {
    try (Session session = db.openSession()) {
      Parcel parcel = session.get(Parcel.class, id);
      change.accept(parcel);
      assertThatThrownBy(session::commit)
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "Parcel "
                  + id
                  + " can't be changed in place, but what its "
                  + property
                  + " holds was: pass it to session.save, or make another instance");
      session.save(parcel);
      session.commit();
    }
  }
}
