package shop;

public record Point(double lat, double lon) {}
