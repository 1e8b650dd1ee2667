package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

/** Immutable: everything comes through the constructor. */
@Table(dao = "-")
public class Shelter {
  @Id @Column(length = 40) private final String code;
  @Embedded private final Point point;

  public Shelter(String code, Point point) {
    this.code = code;
    this.point = point;
  }

  public String code() {
    return code;
  }

  public Point point() {
    return point;
  }
}
