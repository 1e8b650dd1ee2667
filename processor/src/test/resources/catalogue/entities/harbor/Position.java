package harbor;

/** Embedded with a prefix, and by the name of the property. */
public record Position(double lat, double lon) {}
