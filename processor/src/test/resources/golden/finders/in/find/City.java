package find;

enum City {
  OSLO,
  ROME
}
