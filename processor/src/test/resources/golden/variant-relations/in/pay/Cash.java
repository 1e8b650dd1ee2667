package pay;

public final class Cash extends Payment {}
