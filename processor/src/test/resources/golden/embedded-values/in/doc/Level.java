package doc;

public enum Level {
  LOW,
  HIGH
}
