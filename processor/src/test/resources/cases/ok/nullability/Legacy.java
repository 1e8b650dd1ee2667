package shop;

class Legacy {
  @interface Nullable {}
}
