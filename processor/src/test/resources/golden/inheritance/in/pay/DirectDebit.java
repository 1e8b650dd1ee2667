package pay;

final class DirectDebit extends BankPayment {
  private String mandate;
  boolean returned;

  DirectDebit(String mandate) {
    this.mandate = mandate;
  }

  String mandate() {
    return mandate;
  }

  void mandate(String newMandate) {
    mandate = newMandate;
  }
}
