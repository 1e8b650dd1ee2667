package doc;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Sheet(@Id @Nullable Long id, @Embedded Size size) {}
