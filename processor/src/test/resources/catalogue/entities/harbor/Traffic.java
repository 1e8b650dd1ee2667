package harbor;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;
import java.util.UUID;

@View(query = "select ship_id as ship, count(*) as visits from visit group by ship_id")
public record Traffic(@Id UUID ship, long visits) {}
