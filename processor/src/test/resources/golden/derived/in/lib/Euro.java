package lib;

public record Euro(long cents) {}
