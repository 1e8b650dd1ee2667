package shop;

public record ShelfId(String room, int number) {}
