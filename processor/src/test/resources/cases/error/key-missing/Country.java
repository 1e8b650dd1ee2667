package shop;

import dev.plinth.annotation.Table;

@Table
record Country(String code) {}
