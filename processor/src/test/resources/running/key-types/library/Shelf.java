package library;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.type.Converter;

/** A key with a converter. */
@Table
class Shelf {
  @Id
  @Convert(converter = PlaceAsText.class)
  @Column(length = 40)
  Place place;

  String label = "";

  Shelf() {}

  Shelf(Place place) {
    this.place = place;
  }

  record Place(int floor, int number) {}

  static final class PlaceAsText implements Converter<Place, String> {
    @Override
    public String toColumn(Place value) {
      return value.floor() + "/" + value.number();
    }

    @Override
    public Place toProperty(String value) {
      String[] parts = value.split("/");
      return new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }
}
