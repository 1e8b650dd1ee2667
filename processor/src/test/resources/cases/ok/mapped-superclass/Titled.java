package shop;

interface Titled {
  default String title() {
    return "untitled";
  }

  default void title(String title) {}
}
