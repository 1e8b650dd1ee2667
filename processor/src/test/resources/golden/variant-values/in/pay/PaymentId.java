package pay;

public record PaymentId(long shop, int number) {}
