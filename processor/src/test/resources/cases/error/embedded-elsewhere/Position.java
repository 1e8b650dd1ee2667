package geo;

public class Position {
  double lat;
  public double lon;

  Position() {}
}
