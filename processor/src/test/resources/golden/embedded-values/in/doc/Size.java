package doc;

import dev.plinth.annotation.Default;
import dev.plinth.annotation.Generated;
import org.jspecify.annotations.Nullable;

public record Size(
    @Default("1") @Nullable Integer width,
    int height,
    @Generated(expression = "size_width * size_height") @Nullable Integer area) {}
