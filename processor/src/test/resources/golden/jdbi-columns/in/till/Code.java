package till;

/** What a voucher is called. */
public record Code(String text) {}
