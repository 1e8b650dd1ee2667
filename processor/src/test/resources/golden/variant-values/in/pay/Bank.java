package pay;

import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import org.jspecify.annotations.Nullable;

public record Bank(
    String code, @Nullable String city, @Enumerated(EnumStorage.ORDINAL) Method method) {}
