package geo;

public class Position {
  private double lat;
  private double lon;
  @Deprecated private String name;

  public double getLat() {
    return lat;
  }

  public void setLat(double lat) {
    this.lat = lat;
  }

  public double lon() {
    return lon;
  }

  public void lon(double lon) {
    this.lon = lon;
  }

  @Deprecated
  public String getName() {
    return name;
  }

  @Deprecated
  public void setName(String name) {
    this.name = name;
  }
}
