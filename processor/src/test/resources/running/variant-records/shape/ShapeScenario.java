package shape;

import static org.assertj.core.api.Assertions.assertThat;
import static shape.ShapeTable.SHAPE;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import shape.Shape.Circle;
import shape.Shape.Nothing;
import shape.Shape.Solid.Cube;
import shape.Shape.Square;

public final class ShapeScenario implements Scenario {
  private static final Shape.Point CENTER = new Shape.Point(3, 4);

  @Override
  public void run(Jdbi jdbi) {
    ShapeDao shapes = new ShapeDao(jdbi);
    assertThat(shapes.insert(new Circle(0, null, 1.5, CENTER)))
        .isEqualTo(new Circle(1, null, 1.5, CENTER));
    List<Shape> others =
        List.of(new Square(0, "red", 2), new Nothing(0), new Cube(0, 0.5, 12), new Cube(0, 1, null));
    assertThat(shapes.insertAll(others))
        .containsExactly(
            new Square(2, "red", 2), new Nothing(3), new Cube(4, 0.5, 12), new Cube(5, 1, null));
    assertThat(shapes.findAll()).hasSize(5).contains(new Nothing(3), new Cube(4, 0.5, 12));

    shapes.update(new Square(2, "blue", 3));
    assertThat(shapes.find(2L)).contains(new Square(2, "blue", 3));
    shapes.update(new Circle(2, "round", 1, CENTER));
    assertThat(shapes.find(2L)).contains(new Circle(2, "round", 1, CENTER));

    Database db = Database.builder().jdbi(jdbi).entities(SHAPE).open();
    try (Session session = db.openSession()) {
      Shape saved = session.save(new Square(0, "green", 4));
      assertThat(saved).isEqualTo(new Square(6, "green", 4));
      session.save(new Circle(1, "big", 100, null));
      session.commit();
    }
    try (Session session = db.openSession()) {
      assertThat(session.get(Shape.class, 1L)).isEqualTo(new Circle(1, "big", 100, null));
      session.delete(session.get(SHAPE, 6L));
      session.commit();
    }
    assertThat(shapes.exists(6L)).isFalse();
    assertThat(SHAPE.variants())
        .containsExactly(Circle.class, Square.class, Nothing.class, Cube.class);
  }
}
