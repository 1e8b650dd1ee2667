package pay;

public enum Method {
  CHIP,
  STRIPE
}
