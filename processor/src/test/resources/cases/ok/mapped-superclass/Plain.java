package shop;

class Plain extends Base<String> {
  int ignored;
}
