package doc;

public record Tag(String text) {}
