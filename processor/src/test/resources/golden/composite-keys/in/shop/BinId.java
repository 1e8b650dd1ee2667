package shop;

import dev.plinth.annotation.Column;
import java.util.Objects;

/** Can be changed in place; what a session keeps does not change with it. */
public class BinId {
  @Column(length = 40) String aisle;
  int number;

  @Override
  public boolean equals(Object other) {
    return other instanceof BinId that
        && that.aisle.equals(aisle)
        && that.number == number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(aisle, number);
  }
}
