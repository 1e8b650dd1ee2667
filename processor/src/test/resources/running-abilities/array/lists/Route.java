package lists;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public record Route(@Id @Nullable Long id, List<String> stops, int[] minutes) {}
