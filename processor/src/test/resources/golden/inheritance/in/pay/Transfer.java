package pay;

final class Transfer extends BankPayment {
  String purpose;
}
