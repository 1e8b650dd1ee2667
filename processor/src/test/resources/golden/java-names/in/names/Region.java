package names;

enum Region {
  NORTH,
  SOUTH
}
