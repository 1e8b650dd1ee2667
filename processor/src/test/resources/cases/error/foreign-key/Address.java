package shop;

class Address {
  String street;
}
