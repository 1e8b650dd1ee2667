package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Audit(@Id String id, String what) {}
