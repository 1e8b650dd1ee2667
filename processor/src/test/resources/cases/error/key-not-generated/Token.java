package shop;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.UUID;

@Table
record Token(@Id(generated = Generation.IDENTITY) UUID id) {}
