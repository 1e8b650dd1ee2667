package shop;

import dev.plinth.annotation.Column;

public record ShelfId(@Column(length = 40) String room, int number) {}
